import { documentKinds, type DocumentKind } from "../documents/kinds.ts";
import { refusal, type Refusal } from "../errors.ts";
import type { Words } from "../languages/language.ts";
import type { DocumentInstruction, Instructions } from "../postings/content.ts";
import { checkProfile, type SentProfile } from "../resumes/profile.ts";
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
  readonly profile?: SentProfile | null | undefined;
}

type CheckedInstructions = {
  readonly documents: readonly Pick<DocumentInstruction, "kind" | "requirement">[];
  readonly questions: Readonly<Instructions["questions"]>;
};

type Say = Pick<Words, "refusals" | "documents">;

/** Everything that can be said about an application without looking at the uploads, in these words; paths are those of `SubmitApplicationInput`. */
export function validateApplication(instructions: CheckedInstructions, input: ApplicationInput, words: Say): Refusal[] {
  const { refusals } = words;
  return [
    ...checkGivenName(input.givenName, refusals),
    ...checkFamilyName(input.familyName, refusals),
    ...checkEmail(input.email, refusals),
    ...checkPhone(input.phone, refusals),
    ...checkDocuments(instructions.documents, input.documents, words),
    ...checkAnswers(instructions.questions, input.answers, refusals.question),
    ...checkProfile(input.profile, refusals.profile),
    ...checkSource(input.source, refusals),
  ];
}

/** Where a form shows the refusal: `["documents", kind]` and `["answers", questionId]` instead of positions in a list that a form does not have. */
export function formPath(refused: Pick<Refusal, "message" | "path">, input: Pick<ApplicationInput, "documents" | "answers">, words: Say): readonly string[] {
  const [root, position] = refused.path;
  if (root === "documents") {
    const kind = position === undefined ? documentKinds.find((each) => refused.message === askForDocument(each, words)) : input.documents[Number(position)]?.kind;
    return kind ? [root, kind] : refused.path;
  }
  if (root === "answers" && refused.path.length > 2) {
    const answer = input.answers[Number(position)];
    return answer ? [root, answer.questionId] : refused.path;
  }
  // A list of addresses is one field.
  return root === "profile" ? refused.path.slice(0, 2) : refused.path;
}

function checkDocuments(instructions: CheckedInstructions["documents"], documents: readonly ApplicationDocument[], words: Say): Refusal[] {
  return [...documents.flatMap((document, index) => checkDocument(instructions, documents, document, index, words)), ...checkMissing(instructions, documents, words)];
}

function checkDocument(instructions: CheckedInstructions["documents"], documents: readonly ApplicationDocument[], { kind }: ApplicationDocument, index: number, { refusals, documents: { kinds } }: Say): Refusal[] {
  const label = kinds[kind].toLowerCase();
  const isAccepted = instructions.some((instruction) => instruction.kind === kind && instruction.requirement !== "NOT_ACCEPTED");
  if (!isAccepted) return [refusal("DOCUMENT_NOT_ACCEPTED", refusals.document.notAccepted(label), "documents", index, "kind")];
  const isSecond = documents.findIndex((document) => document.kind === kind) < index;
  return isSecond ? [refusal("DOCUMENT_TWICE", refusals.document.twice(label), "documents", index, "kind")] : [];
}

function checkMissing(instructions: CheckedInstructions["documents"], documents: readonly ApplicationDocument[], words: Say): Refusal[] {
  return instructions
    .filter(({ kind, requirement }) => requirement === "REQUIRED" && !documents.some((document) => document.kind === kind))
    .map(({ kind }) => refusal("DOCUMENT_REQUIRED", askForDocument(kind, words), "documents"));
}

function askForDocument(kind: DocumentKind, { refusals, documents }: Say): string {
  return refusals.document.missing(documents.kinds[kind].toLowerCase());
}
