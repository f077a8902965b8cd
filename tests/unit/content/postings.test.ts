import { postingContentSchema, roleTemplateContentSchema, type PostingContent } from "@rounds/shared/postings/content.ts";
import { describe, expect, test } from "vitest";
import { defaultOrganization, type UnplacedPostingContent } from "../../../server/src/database/seed/content/organization.ts";
import { pacsAdministratorPosting, pacsAdministratorTemplate } from "../../../server/src/database/seed/content/pacs-administrator.ts";
import { demoPostings } from "../../../server/src/demo/content/postings.ts";
import { shingleHashes } from "./shingles.ts";
import { sourceSentenceOpenings } from "./source-sentences.ts";

const seeded = pacsAdministratorPosting(defaultOrganization);
const everyPosting: [string, UnplacedPostingContent][] = [
  [pacsAdministratorTemplate.slug, seeded],
  ...demoPostings.map(({ slug, content }): [string, UnplacedPostingContent] => [slug, content]),
];

function placed(content: UnplacedPostingContent): PostingContent {
  return { ...content, locations: content.locations.map((location, index) => ({ ...location, id: `location-${index}` })) };
}

function issuesOf(schema: typeof postingContentSchema | typeof roleTemplateContentSchema, content: unknown) {
  const result = schema["~standard"].validate(content);
  if (result instanceof Promise) throw new Error("The content schemas answer at once.");
  return result.issues ?? [];
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the default organization", () => {
  test("carries an accent color that is legible on white", () => {
    expect(defaultOrganization.accentColor).toMatch(/^#[0-9A-F]{6}$/i);
    expect(1.05 / (luminance(defaultOrganization.accentColor) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test("lives at a reserved domain, in a time zone that exists", () => {
    expect(new URL(defaultOrganization.websiteUrl ?? "").hostname).toBe("www.example.org");
    expect(() => new Intl.DateTimeFormat("en-US", { timeZone: defaultOrganization.timeZone })).not.toThrow();
  });
});

describe("the PACS administrator", () => {
  test("is a valid template with the library's figures", () => {
    expect(issuesOf(roleTemplateContentSchema, pacsAdministratorTemplate.content)).toEqual([]);
    expect(pacsAdministratorTemplate).toMatchObject({ libraryUses: 1136, libraryRatings: 69 });
    expect(pacsAdministratorTemplate.content.compensation).toMatchObject({
      min: 6_000_000, max: 10_000_000, currency: "USD", period: "YEAR",
      benchmark: { average: 7_800_000, low: 5_300_000, high: 11_200_000 },
    });
  });

  test("asks for a resume and a cover letter, and requires no answer", () => {
    expect(seeded.instructions.documents.map(({ kind, requirement }) => [kind, requirement])).toEqual([["RESUME", "REQUIRED"], ["COVER_LETTER", "REQUIRED"]]);
    expect(seeded.instructions.questions.filter(({ required }) => required)).toEqual([]);
  });

  test("takes its facts from the source document and its sentences from nowhere", () => {
    const texts = [JSON.stringify(pacsAdministratorTemplate), JSON.stringify(seeded)];
    expect(sourceSentenceOpenings.size).toBeGreaterThan(40);
    expect(texts.flatMap(shingleHashes).filter((hash) => sourceSentenceOpenings.has(hash))).toEqual([]);
  });
});

describe("every posting", () => {
  test.each(everyPosting)("%s is valid content in locations of the organization", (_, content) => {
    expect(issuesOf(postingContentSchema, placed(content))).toEqual([]);
    expect(content.locations.length).toBeGreaterThan(0);
    for (const location of content.locations) expect(defaultOrganization.locations).toContainEqual(location);
  });

  test.each(everyPosting)("%s speaks calmly and asks each question under its own id", (_, content) => {
    expect(JSON.stringify(content)).not.toContain("!");
    const ids = content.instructions.questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has an address of its own", () => {
    expect(new Set(everyPosting.map(([slug]) => slug)).size).toBe(everyPosting.length);
    for (const [slug] of everyPosting) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

test("the demo shows hourly pay, per diem work, a closing date and a draft", () => {
  expect(demoPostings.some(({ content }) => content.compensation?.period === "HOUR")).toBe(true);
  expect(demoPostings.some(({ content }) => content.employmentType === "PER_DIEM")).toBe(true);
  expect(demoPostings.some(({ closesInDays }) => closesInDays === 21)).toBe(true);
  expect(demoPostings.some(({ state }) => state === "DRAFT")).toBe(true);
});
