import type { StaffClient } from "./graphql.ts";
import { publishPosting } from "./postings.ts";

/** One question of every kind; two depend on an answer, and one answer rules out. */
export const everyQuestion = [
  { id: "line", text: "Which PACS have you run?", kind: "SHORT_TEXT", required: true, choices: [] },
  { id: "story", text: "What went wrong once?", kind: "LONG_TEXT", required: false, choices: [] },
  { id: "shift", text: "Which shift suits you?", kind: "SINGLE_CHOICE", required: true, choices: ["Day", "Night"] },
  { id: "nights", text: "How many nights a month?", kind: "NUMBER", required: true, choices: [], shownIf: { questionId: "shift", values: ["Night"] } },
  { id: "systems", text: "Which do you know?", kind: "MULTIPLE_CHOICE", required: false, choices: ["DICOM", "HL7", "FHIR"] },
  { id: "licensed", text: "Do you hold the license?", kind: "YES_NO", required: true, choices: [], knockOut: { values: ["NO"], reason: "The state asks for it from the first day." } },
  { id: "start", text: "From when could you work?", kind: "DATE", required: true, choices: [] },
  { id: "proof", text: "A copy of your license", kind: "FILE", required: true, choices: [], shownIf: { questionId: "licensed", values: ["YES"] } },
] as const;

/** A published posting that takes a resume and asks every question. */
export async function publishQuestions(admin: StaffClient, title: string): Promise<{ id: string; slug: string }> {
  const posting = await publishPosting(admin, title);
  const { posting: saved } = await admin.postForData<{ posting: { version: number } }>("query ($id: ID!) { posting(id: $id) { version } }", { id: posting.id });
  const input = { postingId: posting.id, version: saved.version, questions: everyQuestion, documents: [{ kind: "RESUME", requirement: "OPTIONAL" }] };
  const { updatePosting } = await admin.postForData<{ updatePosting: { userErrors: unknown[] } }>("mutation ($input: UpdatePostingInput!) { updatePosting(input: $input) { userErrors { code message path } } }", { input });
  if (updatePosting.userErrors.length > 0) throw new Error(`the questions were refused: ${JSON.stringify(updatePosting.userErrors)}`);
  await admin.postForData("mutation ($id: ID!) { publishPosting(input: { postingId: $id }) { userErrors { code } } }", { id: posting.id });
  return posting;
}
