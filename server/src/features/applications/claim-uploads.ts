import { fileAnswerRule, keptAnswers } from "@rounds/shared/applications/answers.ts";
import type { ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import type { DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { DocumentInstruction, Instructions } from "@rounds/shared/postings/content.ts";
import { In, IsNull, Not, type EntityManager } from "typeorm";
import { readableSize } from "../../platform/documents/document-store.ts";
import { refuseAny } from "../../platform/refused.ts";
import { DocumentRow } from "../documents/document.entity.ts";

/** An upload that the application makes its own, and what is said about it. */
export interface Claim {
  readonly uploadId: string;
  readonly kind: DocumentKind;
  /** Null for a document that is asked for by its kind. */
  readonly questionId: string | null;
  /** As the refusals call it: "resume". */
  readonly label: string;
  readonly rule: Pick<DocumentInstruction, "acceptedTypes" | "maxBytes"> | undefined;
  readonly path: readonly (string | number)[];
}

type Sent = Pick<ApplicationInput, "documents" | "answers">;

/** Makes the uploads the application's own. Each can belong to one document or answer; of two senders at once, one is refused. */
export async function claimUploads(manager: EntityManager, applicationId: string, instructions: Instructions, sent: Sent, words: Words): Promise<void> {
  for (const claim of await checkUploads(manager, instructions, sent, words)) await claimOne(manager, applicationId, claim, words);
}

/** Makes one upload the application's own, beside those that it came with. */
export async function claimUpload(manager: EntityManager, applicationId: string, claim: Claim, words: Words): Promise<void> {
  const upload = await manager.findOneBy(DocumentRow, { id: claim.uploadId });
  refuseAny(checkUpload(claim, upload ?? undefined, words));
  await claimOne(manager, applicationId, claim, words);
}

async function claimOne(manager: EntityManager, applicationId: string, claim: Claim, words: Words): Promise<void> {
  const { affected } = await manager.update(DocumentRow, { id: claim.uploadId, applicationId: IsNull(), scanState: Not("INFECTED") }, { applicationId, kind: claim.kind, questionId: claim.questionId });
  if (affected !== 1) refuseAny([await whyNotClaimed(manager, claim, words)]);
}

/** What came between the check and the claim. */
async function whyNotClaimed(manager: EntityManager, claim: Claim, words: Words): Promise<Refusal> {
  const isInfected = await manager.existsBy(DocumentRow, { id: claim.uploadId, scanState: "INFECTED" });
  return isInfected ? infected(claim, words) : alreadyUsed(claim, words);
}

/** Refuses uploads that the application cannot make its own; answers what it would claim. */
export async function checkUploads(manager: EntityManager, instructions: Instructions, sent: Sent, words: Words): Promise<readonly Claim[]> {
  const claims = [...documentClaims(instructions, sent, words), ...answerClaims(instructions, sent, words)];
  if (claims.length === 0) return [];
  const found = await manager.findBy(DocumentRow, { id: In(claims.map(({ uploadId }) => uploadId)) });
  const uploads = new Map(found.map((upload) => [upload.id, upload]));
  refuseAny(claims.flatMap((claim) => checkUpload(claim, uploads.get(claim.uploadId), words)));
  return claims;
}

function documentClaims(instructions: Instructions, { documents }: Sent, words: Words): Claim[] {
  return documents.map(({ kind, uploadId }, index) => ({
    uploadId,
    kind,
    questionId: null,
    label: words.documents.kinds[kind].toLowerCase(),
    rule: instructions.documents.find((instruction) => instruction.kind === kind),
    path: ["documents", index, "uploadId"],
  }));
}

function answerClaims({ questions }: Instructions, { answers }: Sent, { refusals }: Words): Claim[] {
  return keptAnswers(questions, answers).flatMap(({ question, values }) => {
    if (question.kind !== "FILE") return [];
    const index = answers.findIndex(({ questionId }) => questionId === question.id);
    return values.map((uploadId) => ({ uploadId, kind: "OTHER" as const, questionId: question.id, label: refusals.answeringFile, rule: fileAnswerRule, path: ["answers", index, "values"] }));
  });
}

function checkUpload(claim: Claim, upload: DocumentRow | undefined, words: Words): Refusal[] {
  const { document, upload: uploadWords } = words.refusals;
  const { label, rule, path } = claim;
  if (upload === undefined) return [refusal("UPLOAD_NOT_FOUND", uploadWords.notFound, ...path)];
  if (upload.applicationId !== null) return [alreadyUsed(claim, words)];
  if (upload.scanState === "INFECTED") return [infected(claim, words)];
  if (rule !== undefined && !rule.acceptedTypes.includes(upload.mediaType)) {
    return [refusal("FILE_TYPE_NOT_ACCEPTED", document.wrongFormat(label, words.documents.formats[upload.mediaType]), ...path)];
  }
  if (rule !== undefined && upload.bytes > rule.maxBytes) {
    return [refusal("FILE_TOO_LARGE", document.tooLarge(label, readableSize(rule.maxBytes)), ...path)];
  }
  return [];
}

function infected({ path, label }: Claim, { refusals }: Words): Refusal {
  return refusal("FILE_INFECTED", refusals.document.infected(label), ...path);
}

function alreadyUsed({ path }: Claim, { refusals }: Words): Refusal {
  return refusal("UPLOAD_ALREADY_USED", refusals.upload.used, ...path);
}
