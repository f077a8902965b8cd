import { describe, expect, test } from "vitest";
import { listDifference, type ListItem } from "../../../../client/src/features/postings/list-difference.ts";
import { postingDifference, type FieldDifference, type PostingText } from "../../../../client/src/features/postings/posting-difference.ts";
import { shortened, wordsBetween, type Words } from "../../../../client/src/features/postings/text-difference.ts";

/** "The [-quick-] [+slow+] fox": what went and what came. */
const written = (words: Words) => words.map(({ kind, text }) => (kind === "SAME" ? text : kind === "ADDED" ? `[+${text}+]` : `[-${text}-]`)).join("");

describe("two texts, word by word", () => {
  test.each([
    ["the same", "One and the same.", "One and the same.", "One and the same."],
    ["a word exchanged", "The quick fox jumps far.", "The slow fox jumps far.", "The [-quick-][+slow+] fox jumps far."],
    ["neighbouring words as one change", "It runs the old archive every day.", "It runs a new archive every day.", "It runs [-the old-][+a new+] archive every day."],
    ["a word at the end", "Published analyst", "Published analyst, nights", "Published analyst[+, nights+]"],
    ["a new paragraph", "First here.", "First here.\n\nSecond here.", "First here.[+\n\nSecond here.+]"],
    ["from nothing", "", "All new.", "[+All new.+]"],
    ["to nothing", "All gone.", "", "[-All gone.-]"],
    ["little in common: one after the other", "Much of medicine begins with a picture.", "You will look after three hospitals.", "[-Much of medicine begins with a picture.-][+You will look after three hospitals.+]"],
    ["marks and accents", "Ärztin für Bilder (DICOM).", "Ärztin für Bilder (HL7).", "Ärztin für Bilder ([-DICOM-][+HL7+])."],
  ])("%s", (_, before, after, expected) => {
    expect(written(wordsBetween(before, after))).toBe(expected);
  });

  test("what is put together again is both texts, to the letter", () => {
    const [before, after] = ["A calm  voice,\nat three. In the morning it is enough.", "A very calm voice,\n\nat four. In the morning it is never enough!"];
    const words = wordsBetween(before, after);
    const of = (kind: string) => words.filter((part) => part.kind === "SAME" || part.kind === kind).map(({ text }) => text).join("");
    expect([of("REMOVED"), of("ADDED")]).toEqual([before, after]);
  });

  test("a long stretch that is the same is cut between words, around the change", () => {
    const long = Array.from({ length: 120 }, (_, index) => `word${index}`).join(" ");
    const cut = written(shortened(wordsBetween(`${long} old end.`, `${long} new end.`)));
    expect(cut).toMatch(/^… word\d+ .* word119 \[-old-\]\[\+new\+\] end\.$/);
    expect(cut.length).toBeLessThan(220);
  });
});

describe("two lists", () => {
  const items = (...texts: string[]): ListItem[] => texts.map((text) => ({ text, mark: null }));

  test.each<[string, ListItem[], ListItem[], object[], number]>([
    ["equal ones say nothing", items("a one", "b two"), items("a one", "b two"), [], 2],
    ["an item that came", items("Answer the phone"), items("Answer the phone", "Watch the archive"), [{ kind: "ADDED", text: "Watch the archive" }], 1],
    ["an item that went", items("Answer the phone", "Watch the archive"), items("Watch the archive"), [{ kind: "REMOVED", text: "Answer the phone" }], 1],
    ["an item that moved from the first place to the third", items("one", "two", "three"), items("two", "three", "one"), [{ kind: "MOVED", text: "one", from: 1, to: 3 }], 2],
    ["an item that was given twice and once is left", items("twin", "twin"), items("twin"), [{ kind: "REMOVED", text: "twin" }], 1],
    ["everything exchanged", items("Watch the archive"), items("Greet patients kindly"), [{ kind: "REMOVED", text: "Watch the archive" }, { kind: "ADDED", text: "Greet patients kindly" }], 0],
    ["from nothing", [], items("one"), [{ kind: "ADDED", text: "one" }], 0],
  ])("%s", (_, before, after, changes, same) => {
    expect(listDifference(before, after)).toEqual({ changes, same });
  });

  test("an item that was reworded is one change, wherever it stands now", () => {
    const { changes, same } = listDifference(items("Plan upgrades with the vendor", "Answer the phone", "Teach newcomers"), items("Answer the phone", "Teach newcomers", "Plan all upgrades with the vendor"));
    expect(same).toBe(2);
    expect(changes.map((change) => (change.kind === "CHANGED" ? written(change.words) : change.kind))).toEqual(["Plan [+all +]upgrades with the vendor"]);
  });

  test("the most alike find each other", () => {
    const { changes } = listDifference(items("Look after the archive by day", "Look after the archive by night"), items("Look after the old archive by night", "Look after the old archive by day"));
    expect(changes.map((change) => (change.kind === "CHANGED" ? written(change.words) : change.kind))).toEqual(["Look after the [+old +]archive by night", "Look after the [+old +]archive by day"]);
  });

  test("a mark that changed is told beside the words", () => {
    expect(listDifference([{ text: "Three years with PACS", mark: "required" }], [{ text: "Three years with PACS", mark: "preferred" }]).changes).toEqual([{ kind: "CHANGED", words: [{ kind: "SAME", text: "Three years with PACS" }], note: "required before, preferred now" }]);
  });
});

const base: PostingText = {
  title: "PACS Administrator",
  summary: "Keeps the pictures where they belong.",
  department: "Imaging",
  employmentType: "FULL_TIME",
  workplaceType: "ON_SITE",
  locations: [{ name: "Main campus", street: "1 Lake Drive", city: "Lantern Lake", region: "WI", postalCode: "54699", country: "US" }],
  compensation: { min: 6_000_000, max: 10_000_000, currency: "USD", period: "YEAR", note: null, benchmark: null },
  responsibilities: ["Answer the phone"],
  requirements: [{ text: "Three years with PACS", kind: "REQUIRED" }],
  credentials: [{ name: "Certified PACS Administrator", abbreviation: "CPA", issuer: null, required: false }],
  benefits: ["Health insurance"],
  highlights: [],
  aboutOrganization: "A hospital by a lake.",
  replyWithinDays: 14,
  instructions: {
    text: "Send a resume.",
    contact: null,
    documents: [{ kind: "RESUME", requirement: "REQUIRED", acceptedTypes: ["application/pdf"], maxBytes: 1024 * 1024 }],
    questions: [{ id: "nights", text: "Can you work nights?", kind: "YES_NO", required: true, choices: [], shownIf: null, knockOut: null }],
  },
};
const [question] = base.instructions.questions;
const [location] = base.locations;
if (!question || !location) throw new Error("the posting of these tests has a question and a place");

const withQuestions = (...questions: PostingText["instructions"]["questions"]): Partial<PostingText> => ({ instructions: { ...base.instructions, questions } });
const sentencesOf = (found: readonly FieldDifference[]) => found.flatMap((field) => (field.shape === "SENTENCES" ? field.sentences.map((sentence) => `${field.name}: ${sentence}`) : []));

describe("two texts of a posting", () => {
  test("that are equal differ in nothing", () => {
    expect(postingDifference(base, structuredClone(base))).toEqual([]);
  });

  test("differ part by part, in the order in which a candidate reads them and under the names that stand above them", () => {
    const other: PostingText = {
      ...base,
      title: "PACS Administrator, nights",
      department: "Imaging informatics",
      employmentType: "PART_TIME",
      workplaceType: "HYBRID",
      locations: [],
      compensation: null,
      summary: "Keeps the pictures where they are.",
      highlights: ["A lake"],
      responsibilities: [],
      requirements: [],
      credentials: [],
      benefits: [],
      aboutOrganization: "A hospital by two lakes.",
      replyWithinDays: null,
      instructions: { text: "Send a letter.", contact: "Rita", documents: [], questions: [] },
    };
    expect(postingDifference(base, other).map(({ name }) => name)).toEqual([
      "Title", "Department", "Employment", "Workplace", "Locations", "Pay", "Summary", "Why this position", "What you will do", "What you bring", "Certifications", "What we offer", "About the employer", "How to apply", "Documents", "Questions in the form", "Promise to answer", "Whom to ask",
    ]);
  });

  test.each<[string, Partial<PostingText>, string[]]>([
    ["employment", { employmentType: "PER_DIEM" }, ["Employment: Before: Full time. Now: Per diem."]],
    ["pay", { compensation: { ...base.compensation, min: 6_500_000, max: 10_000_000, currency: "USD", period: "YEAR", note: null, benchmark: null } }, ["Pay: Before: $60,000 to $100,000 a year. Now: $65,000 to $100,000 a year."]],
    ["a promise that is gone", { replyWithinDays: null }, ["Promise to answer: Before: Within 14 days. Now: None."]],
    ["pay that is gone", { compensation: null }, ["Pay: Before: $60,000 to $100,000 a year. Now: no amount."]],
    ["a note, whose full stop is not doubled", { compensation: { min: 6_000_000, max: 10_000_000, currency: "USD", period: "YEAR", note: "Depends on experience.", benchmark: null } }, ["Pay: The note beside it. Before: none. Now: “Depends on experience.”"]],
    ["a benchmark", { compensation: { min: 6_000_000, max: 10_000_000, currency: "USD", period: "YEAR", note: null, benchmark: { average: 7_800_000, low: 5_300_000, high: 11_200_000, currency: "USD", period: "YEAR", source: "a survey of 2026" } } }, ["Pay: What the field pays. Before: not named. Now: $78,000 on average, $53,000 to $112,000 a year (a survey of 2026)."]],
    ["a place that came", { locations: [location, { ...location, name: "East shore", city: "Port Tamsin" }] }, ["Locations: Added: East shore, Port Tamsin, WI."]],
    ["a place that went", { locations: [] }, ["Locations: Removed: Main campus, Lantern Lake, WI."]],
    ["a place that moved house", { locations: [{ ...location, street: "2 Hill Road" }] }, ["Locations: Main campus: Before: 1 Lake Drive, Lantern Lake, WI 54699, US. Now: 2 Hill Road, Lantern Lake, WI 54699, US."]],
    ["a document that may be left out", { instructions: { ...base.instructions, documents: [{ kind: "RESUME", requirement: "OPTIONAL", acceptedTypes: ["application/pdf"], maxBytes: 1024 * 1024 }] } }, ["Documents: Resume. Before: required. Now: optional."]],
    ["a document of other kinds", { instructions: { ...base.instructions, documents: [{ kind: "RESUME", requirement: "REQUIRED", acceptedTypes: ["application/pdf", "application/rtf"], maxBytes: 1024 * 1024 }] } }, ["Documents: Resume. Before: as PDF, up to 1 MB. Now: as PDF or RTF, up to 1 MB."]],
    ["a document that is asked for", { instructions: { ...base.instructions, documents: [...base.instructions.documents, { kind: "COVER_LETTER", requirement: "REQUIRED", acceptedTypes: ["application/pdf", "text/plain"], maxBytes: 2 * 1024 * 1024 }] } }, ["Documents: Cover letter. Before: not asked for. Now: required, as PDF or plain text (TXT), up to 2 MB."]],
    ["a question that came", withQuestions(question, { ...question, id: "license", text: "Do you hold a license?", required: false }), ["Questions in the form: Added: “Do you hold a license?” It is answered with yes or no; it may be left out."]],
    ["a question that went", withQuestions(), ["Questions in the form: Removed: “Can you work nights?”"]],
    ["a question in other words", withQuestions({ ...question, text: "Would you work nights?" }), ["Questions in the form: Reworded. Before: “Can you work nights?” Now: “Would you work nights?”"]],
    ["a question that rules out", withQuestions({ ...question, knockOut: { values: ["NO"], reason: "The night team has nobody to swap with." } }), ["Questions in the form: “Can you work nights?” Before: no answer rules an application out. Now: “No” rules an application out: “The night team has nobody to swap with”."]],
    ["a question with other answers", withQuestions({ ...question, kind: "SINGLE_CHOICE", choices: ["Days", "Nights"] }), ["Questions in the form: “Can you work nights?” Before: yes or no. Now: one answer of a list: “Days” or “Nights”."]],
  ])("%s, in a sentence", (_, changes, expected) => {
    expect(sentencesOf(postingDifference(base, { ...base, ...changes }))).toEqual(expected);
  });

  test("questions and places that change their order say so", () => {
    const second = { ...question, id: "license", text: "Do you hold a license?" };
    const shore = { ...location, name: "East shore" };
    const [before, after] = [{ ...base, locations: [location, shore], ...withQuestions(question, second) }, { ...base, locations: [shore, location], ...withQuestions(second, question) }];
    expect(sentencesOf(postingDifference(before, after))).toEqual(["Locations: The locations stand in another order.", "Questions in the form: The questions stand in another order."]);
  });

  test("a question that depends on another names it", () => {
    const dependent = { ...question, id: "shifts", text: "How many?", kind: "NUMBER" as const, shownIf: { questionId: "nights", values: ["YES"] } };
    const [before, after] = [{ ...base, ...withQuestions(question, { ...dependent, shownIf: null }) }, { ...base, ...withQuestions(question, dependent) }];
    expect(sentencesOf(postingDifference(before, after))).toEqual(["Questions in the form: “How many?” Before: asked of everybody. Now: asked of those who answered “Yes” to “Can you work nights?”"]);
  });
});
