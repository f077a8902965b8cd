import { describe, expect, test } from "vitest";
import { languageTags } from "../../../shared/src/languages/languages.ts";
import { checkMailTemplate } from "../../../shared/src/mail-templates/check-template.ts";
import { fillTemplate } from "../../../shared/src/mail-templates/fill-template.ts";
import { mailKindNames, mailKinds, mailTemplateLimits, type MailKind } from "../../../shared/src/mail-templates/kinds.ts";
import { mailLanguages, shippedText } from "../../../shared/src/mail-templates/shipped-texts.ts";
import { placeholdersIn } from "../../../shared/src/mail-templates/template-pieces.ts";

const filled = (body: string, values: Record<string, string> = {}) => fillTemplate({ subject: "S", body }, { link: "https://example.org/x", "candidate.givenName": "Ana", message: "", ...values }).blocks;

describe("a template is filled", () => {
  test.each([
    ["with a value in its place", "Dear {{candidate.givenName}},", [{ text: "Dear Ana," }]],
    ["with a value whose name has spaces around it", "Dear {{ candidate.givenName }},", [{ text: "Dear Ana," }]],
    ["paragraph by paragraph, also with Windows line ends", "One\r\n\r\nTwo\n \n\nThree", [{ text: "One" }, { text: "Two" }, { text: "Three" }]],
    ["with a link behind the words before its colon", "See it: {{link}}", [{ label: "See it", url: "https://example.org/x" }]],
    ["with a link behind words that name somebody", "For {{candidate.givenName}} alone : {{link}}", [{ label: "For Ana alone", url: "https://example.org/x" }]],
    ["with a link in the middle of a sentence as its address", "Open {{link}} today.", [{ text: "Open https://example.org/x today.", url: "https://example.org/x" }]],
    ["with a link alone as its address", "{{link}}", [{ text: "https://example.org/x", url: "https://example.org/x" }]],
    ["without a paragraph whose placeholder has nothing to say", "Before\n\nThey write: {{message}}\n\nAfter", [{ text: "Before" }, { text: "After" }]],
    ["with each application behind its own link", "{{applications}}", [{ label: "PACS Administrator, RN-1", url: "https://example.org/a" }, { label: "RIS: Analyst, RN-2", url: "https://example.org/b" }]],
    ["with applications in a sentence as they are", "See {{applications}}", [{ text: "See PACS Administrator, RN-1:\nhttps://example.org/a" }, { text: "RIS: Analyst, RN-2:\nhttps://example.org/b" }]],
  ])("%s", (_, body, blocks) => expect(filled(body, { applications: "PACS Administrator, RN-1:\nhttps://example.org/a\n\nRIS: Analyst, RN-2:\nhttps://example.org/b" })).toEqual(blocks));

  test("with a value that has paragraphs of its own", () => expect(filled("{{message}}", { message: "One\n\nTwo\nmore" })).toEqual([{ text: "One" }, { text: "Two\nmore" }]));
  test("once: what a value says is never read as a placeholder", () => expect(filled("{{message}}", { message: "{{candidate.givenName}} {{link}}" })).toEqual([{ text: "{{candidate.givenName}} {{link}}" }]));
  test("in its subject too", () => expect(fillTemplate({ subject: "For {{candidate.givenName}}", body: "x" }, { "candidate.givenName": "Ana" }).subject).toBe("For Ana"));
});

const fine = { subject: "News", body: "See it: {{link}}" };
const checked = (change: Partial<typeof fine>, kind: MailKind = "STAGE_CHANGED") => checkMailTemplate(kind, { ...fine, ...change }).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a template is refused", () => {
  test.each([
    ["with a placeholder that nobody knows", { body: "{{link}} {{candidate.shoeSize}}" }, ["PLACEHOLDER_UNKNOWN body"]],
    ["with a placeholder of another kind of mail", { body: "{{link}} {{reasons}}" }, ["PLACEHOLDER_UNKNOWN body"]],
    ["with a name that every object has", { body: "{{link}} {{constructor}}" }, ["PLACEHOLDER_UNKNOWN body"]],
    ["with an empty placeholder", { body: "{{link}} {{}}" }, ["PLACEHOLDER_UNKNOWN body"]],
    ["with half a placeholder", { body: "{{link}} {{reference" }, ["PLACEHOLDER_UNKNOWN body"]],
    ["with braces in braces", { body: "{{link}} {{{reference}}}" }, []],
    ["without its link", { body: "See it." }, ["PLACEHOLDER_MISSING body"]],
    ["with the link in its subject", { subject: "{{link}}" }, ["INVALID_VALUE subject"]],
    ["without words", { subject: " ", body: "\n" }, ["REQUIRED subject", "REQUIRED body"]],
    ["when it is too long", { subject: "x".repeat(mailTemplateLimits.subject + 1), body: `{{link}}${"x".repeat(mailTemplateLimits.body)}` }, ["TOO_LONG subject", "TOO_LONG body"]],
    ["with a line break in its subject", { subject: "News\nBcc: all@example.org" }, ["INVALID_VALUE subject"]],
  ])("%s", (_, change, faults) => expect(checked(change)).toEqual(faults));

  test("and the sentence names what is wrong and what would be right", () => {
    expect(checkMailTemplate("DRAFT_LINK", { subject: "S", body: "{{reference}}" }).map(({ message }) => message)).toEqual([
      "This mail knows no {{reference}}. It can hold {{posting.title}}, {{organization.name}}, {{expiresOn}}, and {{link}}.",
      "The text needs {{link}}: without it nobody could follow the mail to its page.",
    ]);
  });
});

test("Rounds writes mail in every language that it speaks", () => expect(mailLanguages).toEqual(languageTags));

describe.each(mailLanguages)("the shipped mails in %s", (language) => {
  test.each(mailKindNames)("%s: are in order, and name what the English one names", (kind) => {
    const text = shippedText(kind, language);
    expect(checkMailTemplate(kind, text)).toEqual([]);
    expect(placeholdersIn(text.subject + text.body).sort()).toEqual(placeholdersIn(shippedText(kind, "en").subject + shippedText(kind, "en").body).sort());
    expect(text.subject + text.body).not.toMatch(/[!¡]/);
  });

  test("differ from kind to kind", () => expect(new Set(mailKindNames.map((kind) => shippedText(kind, language).body)).size).toBe(mailKindNames.length));
});

test("what a kind requires is among what it can hold", () => {
  for (const { placeholders, required } of Object.values(mailKinds)) for (const name of required) expect(placeholders).toContain(name);
});
