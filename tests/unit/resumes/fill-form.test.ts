import * as english from "@rounds/shared/languages/words/en.ts";
import { noProposals, type ResumeProposals } from "@rounds/shared/resumes/facts.ts";
import { notesOn, placeText, usedText } from "@rounds/shared/resumes/fill-form.ts";
import { factsIn, factText, profileIn, type ListedFact } from "@rounds/shared/resumes/form-fields.ts";
import { describe, expect, test } from "vitest";

const foundAt = { line: 3, excerpt: "Mara Quill" };
const proposals: ResumeProposals = {
  ...noProposals,
  name: { fact: { givenName: "Mara", familyName: "Quill" }, foundAt },
  phone: { fact: "(312) 555-0142", foundAt },
  links: [{ fact: { kind: "WEBSITE", url: "https://example.org/mara" }, foundAt }, { fact: { kind: "GITHUB", url: "https://github.com/example" }, foundAt }],
};
const notes = (values: Record<string, string>) => notesOn(proposals, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]))).map(({ kind, field, text }) => `${kind} ${field} ${text}`);

describe("a resume that was read", () => {
  test("fills in what is empty", () => expect(notes({ givenName: " " })).toEqual(["FILL givenName Mara", "FILL familyName Quill", "FILL phone (312) 555-0142", "FILL links https://example.org/mara\nhttps://github.com/example"]));

  test("asks where something else was typed, and replaces nothing", () => expect(notes({ givenName: "Maria", familyName: "Quill", phone: "1", links: "x" })).toContain("ASK givenName Maria".replace("Maria", "Mara")));

  test("is quiet where the same was typed in another way", () => expect(notes({ givenName: "MARA", familyName: "quill", phone: "312.555.0142", links: "www.example.org/mara/\nhttps://github.com/Example" })).toEqual([]));

  test("offers the links that are missing, and adds them to those that are there", () => {
    expect(notes({ givenName: "Mara", familyName: "Quill", phone: "3125550142", links: "example.org/mara" })).toEqual(["ASK links https://github.com/example"]);
    expect(usedText({ field: "links", text: "https://github.com/example", foundAt }, "example.org/mara\n")).toBe("example.org/mara\nhttps://github.com/example");
  });
});

test.each([
  ["Mara Quill", "Mara", "From line 3 of your resume: “Mara Quill”"],
  [`${"x ".repeat(40)}mara@example.org${" y".repeat(40)}`, "mara@example.org", `From line 3 of your resume: “…${"x ".repeat(11)}mara@example.org${" y".repeat(11)}…”`],
  [`${"z".repeat(90)}`, "Mara", `From line 3 of your resume: “${"z".repeat(60)}…”`],
])("of the line %j a note shows what surrounds %j", (excerpt, text, shown) => expect(placeText({ field: "email", text, foundAt: { line: 3, excerpt } }, english.apply.resume)).toBe(shown));

describe("the facts that a form carries", () => {
  const employer: ListedFact = { kind: "employers", fact: { employer: "Northgate", title: null, fromYear: 2019, toYear: null, isCurrent: true } };
  const degree: ListedFact = { kind: "degrees", fact: { level: "MASTER", field: null, school: null, year: 2010 } };
  const credential: ListedFact = { kind: "credentials", fact: { name: "CIIP", abbreviation: null, issuer: null } };

  test("come from single ticks and from the script's one field, each once", () => {
    const values = { fact: [factText(employer), factText(degree)], profile: [JSON.stringify([degree, credential])], links: [" https://example.org \r\n\nhttps://example.com"] };
    expect(factsIn(values)).toEqual([degree, credential, employer]);
    expect(profileIn(values)).toEqual({ links: ["https://example.org", "https://example.com"], employers: [employer.fact], degrees: [degree.fact], credentials: [credential.fact] });
  });

  test.each(["", "null", "{", "[]", "[null,1,\"x\"]", `[{"kind":"employers"}]`, `[{"kind":"employers","fact":{"employer":5}}]`, `[{"kind":"degrees","fact":{"level":"GENIUS"}}]`, `[{"kind":"__proto__","fact":{}}]`])("are none in %j", (profile) => expect(factsIn({ profile: [profile], fact: [profile] })).toEqual([]));
});
