import { roleTemplateContentSchema, type RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import { describe, expect, test } from "vitest";
import { shippedRoleTemplates } from "../../../server/src/database/seed/content/role-templates/shipped-role-templates.ts";
import { categories, usualBenefits } from "../../../server/src/database/seed/content/role-templates/shipped-role-template.ts";
import { shingleHashes } from "./shingles.ts";
import { sourceSentenceOpenings } from "./source-sentences.ts";

const everyTemplate = shippedRoleTemplates.map((template) => [template.slug, template] as const);

/** Who awards credentials in imaging and around it; a name that is not here is a typing error or an invention. */
const knownIssuers = [
  "ABII", "ABMP", "ABMRS", "ABR", "AHRA", "ARDMS", "ARMRIT", "ARRT", "CCI", "Epic", "HIMSS", "HL7 International", "NMTCB", "PARCA", "RNCB",
  "American Heart Association or American Red Cross", "The state's board of nursing", "The state's licensing board",
];
/** A source names its table by month and year, as the Bureau of Labor Statistics publishes them. */
const datedSource = /\b(19|20)\d\d\b/;

function sentencesOf(content: RoleTemplateContent): string[] {
  const { summary, responsibilities, requirements, benefits, instructions } = content;
  const own = benefits.filter((benefit) => !usualBenefits.some((usual) => usual === benefit));
  const running = [summary, instructions.text].flatMap((text) => text.split(/(?<=[.?])\s+/));
  return [...running, ...responsibilities, ...requirements.map(({ text }) => text), ...own, ...instructions.questions.map(({ text }) => text)];
}

describe("the shipped role templates", () => {
  test("are the PACS Administrator, unchanged in its library figures, and at least nine more that claim none", () => {
    const [first, ...others] = shippedRoleTemplates;
    expect(first).toMatchObject({ slug: "pacs-administrator", libraryUses: 1136, libraryRatings: 69 });
    expect(others.length).toBeGreaterThanOrEqual(9);
    for (const { libraryUses, libraryRatings } of others) expect([libraryUses, libraryRatings]).toEqual([0, 0]);
  });

  test("have a title and an address each, and stand in every category", () => {
    for (const key of [({ slug }: { slug: string }) => slug, ({ content }: { content: RoleTemplateContent }) => content.title]) {
      expect(new Set(shippedRoleTemplates.map(key)).size).toBe(shippedRoleTemplates.length);
    }
    for (const { slug } of shippedRoleTemplates) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(shippedRoleTemplates.map(({ category }) => category))).toEqual(new Set(Object.values(categories)));
  });

  test("share no sentence", () => {
    const sentences = shippedRoleTemplates.flatMap(({ content }) => [...new Set(sentencesOf(content))]);
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  });

  test("mean one thing by one credential", () => {
    const credentials = shippedRoleTemplates.flatMap(({ content }) => content.credentials);
    for (const { name, abbreviation, issuer } of credentials) {
      const namesakes = credentials.filter((other) => other.abbreviation !== null && other.abbreviation !== "R.T." && other.abbreviation === abbreviation);
      expect(new Set(namesakes.map((other) => [other.name, other.issuer].join()))).toEqual(new Set(namesakes.length === 0 ? [] : [[name, issuer].join()]));
    }
  });
});

describe.each(everyTemplate)("%s", (slug, { content }) => {
  test("is valid content, trimmed", () => {
    expect(roleTemplateContentSchema["~standard"].validate(content)).toEqual({ value: content, typed: true });
  });

  test("is a whole description: opening, duties, required and preferred, credentials, benefits, how to apply", () => {
    const kinds = content.requirements.map(({ kind }) => kind);
    expect(content.summary.length).toBeGreaterThan(200);
    expect(content.responsibilities.length).toBeGreaterThanOrEqual(8);
    expect(kinds.filter((kind) => kind === "REQUIRED").length).toBeGreaterThanOrEqual(5);
    expect(kinds.filter((kind) => kind === "REQUIRED").length).toBeLessThanOrEqual(7);
    expect(kinds.filter((kind) => kind === "PREFERRED").length).toBeGreaterThanOrEqual(3);
    expect(content.credentials.length).toBeGreaterThan(0);
    expect(content.benefits).toEqual(expect.arrayContaining([...usualBenefits]));
    expect(content.instructions.documents[0]).toMatchObject({ kind: "RESUME", requirement: "REQUIRED" });
    expect(content.instructions.text.length).toBeGreaterThan(80);
  });

  test("speaks calmly, in sentences from nowhere else", () => {
    expect(JSON.stringify(content)).not.toContain("!");
    expect(shingleHashes(JSON.stringify(content)).filter((hash) => sourceSentenceOpenings.has(hash))).toEqual([]);
  });

  test("names who awards each credential, and asks no bachelor's degree without its equivalent", () => {
    // The library itself names no issuer for the CPA, and demands the degree.
    const fromTheLibrary = slug === "pacs-administrator";
    for (const { issuer } of content.credentials) if (!(fromTheLibrary && issuer === null)) expect(knownIssuers).toContain(issuer);
    const degrees = content.requirements.filter(({ text }) => /bachelor's degree/i.test(text));
    if (!fromTheLibrary) for (const { text } of degrees) expect(text).toMatch(/equivalent experience|experience that taught you the same/);
  });

  test("has a benchmark with a dated source, in order, or none", () => {
    const benchmark = content.compensation?.benchmark ?? null;
    if (benchmark === null || slug === "pacs-administrator") return;
    expect(benchmark.source).toMatch(datedSource);
    expect(benchmark.source).toMatch(/SOC \d\d-\d{4}/);
    expect(benchmark.low).toBeLessThan(benchmark.average);
    expect(benchmark.average).toBeLessThan(benchmark.high);
  });
});

test("most of the technologists' templates carry a benchmark, so that the checks above have something to check", () => {
  expect(shippedRoleTemplates.filter(({ content }) => content.compensation?.benchmark != null).length).toBeGreaterThanOrEqual(7);
});
