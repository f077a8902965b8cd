import { documentKindLabel, documentKinds, type DocumentKind } from "../documents/kinds.ts";
import { refusal, type Refusal } from "../errors.ts";
import type { DocumentInstruction, Instructions } from "../postings/content.ts";
import { checkAnswers, type Answer } from "./answers.ts";
import { checkEmail, checkFamilyName, checkGivenName, checkPhone, checkSource } from "./contact.ts";

export interface ApplicationDocument {
  readonly kind: DocumentKind;
  readonly uploadId: string;
}

/** What a candidate sends, before anything is known about the uploads behind it. */
export interface ApplicationInput {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone?: string | null | undefined;
  readonly documents: readonly ApplicationDocument[];
  readonly answers: readonly Answer[];
  readonly source?: string | null | undefined;
}

type CheckedInstructions = {
  readonly documents: readonly Pick<DocumentInstruction, "kind" | "requirement">[];
  readonly questions: Readonly<Instructions["questions"]>;
};

/** Everything that can be said about an application without looking at the uploads; paths are those of `SubmitApplicationInput`. */
export function validateApplication(instructions: CheckedInstructions, input: ApplicationInput): Refusal[] {
  return [
    ...checkGivenName(input.givenName),
    ...checkFamilyName(input.familyName),
    ...checkEmail(input.email),
    ...checkPhone(input.phone),
    ...checkDocuments(instructions.documents, input.documents),
    ...checkAnswers(instructions.questions, input.answers),
    ...checkSource(input.source),
  ];
}

/** Where a form shows the refusal: `["documents", kind]` and `["answers", questionId]` instead of positions in a list that a form does not have. */
export function formPath(refused: Pick<Refusal, "message" | "path">, input: Pick<ApplicationInput, "documents" | "answers">): readonly string[] {
  const [root, position] = refused.path;
  if (root === "documents") {
    const kind = position === undefined ? documentKinds.find((each) => refused.message === askForDocument(each)) : input.documents[Number(position)]?.kind;
    return kind ? [root, kind] : refused.path;
  }
  if (root === "answers" && refused.path.length > 2) {
    const answer = input.answers[Number(position)];
    return answer ? [root, answer.questionId] : refused.path;
  }
  return refused.path;
}

function checkDocuments(instructions: CheckedInstructions["documents"], documents: readonly ApplicationDocument[]): Refusal[] {
  return [...documents.flatMap((document, index) => checkDocument(instructions, documents, document, index)), ...checkMissing(instructions, documents)];
}

function checkDocument(instructions: CheckedInstructions["documents"], documents: readonly ApplicationDocument[], { kind }: ApplicationDocument, index: number): Refusal[] {
  const label = documentKindLabel(kind).toLowerCase();
  const isAccepted = instructions.some((instruction) => instruction.kind === kind && instruction.requirement !== "NOT_ACCEPTED");
  if (!isAccepted) return [refusal("DOCUMENT_NOT_ACCEPTED", `This posting does not accept this document: ${label}. Remove it.`, "documents", index, "kind")];
  const isSecond = documents.findIndex((document) => document.kind === kind) < index;
  return isSecond ? [refusal("DOCUMENT_TWICE", `Send this document once: ${label}.`, "documents", index, "kind")] : [];
}

function checkMissing(instructions: CheckedInstructions["documents"], documents: readonly ApplicationDocument[]): Refusal[] {
  return instructions
    .filter(({ kind, requirement }) => requirement === "REQUIRED" && !documents.some((document) => document.kind === kind))
    .map(({ kind }) => refusal("DOCUMENT_REQUIRED", askForDocument(kind), "documents"));
}

function askForDocument(kind: DocumentKind): string {
  return `Add your ${documentKindLabel(kind).toLowerCase()}.`;
}
