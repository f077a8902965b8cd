import { formPath, validateApplication, type ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import type { DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { documentInstruction, type Instructions } from "@rounds/shared/postings/content.ts";
import { describe, expect, test } from "vitest";
import * as english from "@rounds/shared/languages/words/en.ts";

const instructions: Instructions = {
  documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL"), documentInstruction("TRANSCRIPT", "NOT_ACCEPTED")],
  questions: [{ id: "on-call", text: "Can you be on call?", kind: "YES_NO", required: true, choices: [] }],
  contact: null,
  text: "Send it all.",
};

const whole: ApplicationInput = {
  givenName: "Renée",
  familyName: "Okafor",
  email: "renee@example.com",
  documents: [{ kind: "RESUME", uploadId: "a" }],
  answers: [{ questionId: "on-call", values: ["YES"] }],
};

const documents = (...kinds: DocumentKind[]) => kinds.map((kind, index) => ({ kind, uploadId: `upload-${index}` }));
const refusedOf = (changes: Partial<ApplicationInput>) => validateApplication(instructions, { ...whole, ...changes }, english).map(({ code, path }) => [code, path.join(".")]);

test("a whole application is taken, with and without what is optional", () => {
  expect(refusedOf({})).toEqual([]);
  expect(refusedOf({ phone: "+1 555 010 0199", source: "job board", documents: documents("COVER_LETTER", "RESUME") })).toEqual([]);
});

test.each<[string, Partial<ApplicationInput>, string[][]]>([
  ["no document", { documents: [] }, [["DOCUMENT_REQUIRED", "documents"]]],
  ["a document that is turned down", { documents: documents("RESUME", "TRANSCRIPT") }, [["DOCUMENT_NOT_ACCEPTED", "documents.1.kind"]]],
  ["a document that is not mentioned", { documents: documents("PORTFOLIO", "RESUME") }, [["DOCUMENT_NOT_ACCEPTED", "documents.0.kind"]]],
  ["a document twice", { documents: documents("RESUME", "RESUME") }, [["DOCUMENT_TWICE", "documents.1.kind"]]],
  ["no answer", { answers: [] }, [["ANSWER_REQUIRED", "answers.on-call"]]],
])("%s is refused where it lies", (_, changes, expected) => expect(refusedOf(changes)).toEqual(expected));

test("everything that is wrong is said at once, in the order of the form", () => {
  expect(refusedOf({ givenName: "", familyName: " ", email: "x", phone: "y", documents: [], answers: [], source: "\n" }).map(([code]) => code)).toEqual(["REQUIRED", "REQUIRED", "INVALID_EMAIL", "INVALID_PHONE", "DOCUMENT_REQUIRED", "ANSWER_REQUIRED", "INVALID_VALUE"]);
});

describe("in a form, a refusal stands beside its field", () => {
  const input = { documents: documents("COVER_LETTER", "TRANSCRIPT"), answers: [{ questionId: "on-call", values: ["MAYBE"] }] };
  const inForm = (changes: Partial<ApplicationInput>) => validateApplication(instructions, { ...whole, ...changes }, english).map((refused) => formPath(refused, { ...whole, ...changes }, english).join("."));

  test("by the document's kind and by the question, not by positions that a form does not have", () => {
    expect(inForm(input)).toEqual(["documents.TRANSCRIPT", "documents.RESUME", "answers.on-call"]);
    expect(inForm({ answers: [] })).toEqual(["answers.on-call"]);
    expect(inForm({ email: "" })).toEqual(["email"]);
  });

  test("and an upload's by its document", () => {
    expect(formPath({ message: "Gone.", path: ["documents", "1", "uploadId"] }, input, english)).toEqual(["documents", "TRANSCRIPT"]);
    expect(formPath({ message: "Gone.", path: ["documents", "7", "uploadId"] }, input, english)).toEqual(["documents", "7", "uploadId"]);
  });
});
