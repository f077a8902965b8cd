import { createHash } from "node:crypto";
import { contactLimits, normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { validateApplication, type ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { In, type EntityManager } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import type { ConsentKind } from "../../graphql/enums.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant, type Instant } from "../../platform/clock.ts";
import { newId, newReference } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import type { PublishedPosting } from "../postings/public-posting.present.ts";
import { findPublishedPostingById } from "../postings/public-posting.queries.ts";
import { PostingRow } from "../postings/posting.entity.ts";
import { ApplicationEventRow, ApplicationRow, CandidateRow, DocumentRow, SubmissionRow, type KeptAnswer } from "./application.entity.ts";
import { applicationSubmitted } from "./application.events.ts";
import { countStages } from "./change-stage.ts";
import { claimUploads } from "./claim-uploads.ts";
import { statusToken } from "./status-link.ts";

export interface Submission extends ApplicationInput {
  /** A row id, not a global one. */
  readonly postingId: string;
  readonly idempotencyKey: string;
  readonly consents: readonly ConsentKind[];
}

export interface Receipt {
  readonly reference: string;
  readonly statusToken: string;
  readonly statusUrl: string;
  readonly submittedAt: Instant;
}

export const maxIdempotencyKeyLength = 200;

/** Takes an application. When this resolves, rows and files are on disk; when it refuses, nothing stays. The same key and content give the same receipt. */
export function submitApplication(services: Services, submission: Submission): Promise<Receipt> {
  checkKey(submission.idempotencyKey);
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const id = newId();
    const earlier = await claimKey(manager, submission, id, instant(services.clock.now()));
    if (earlier !== null) return receiptOf(services, earlier);
    const posting = await findPublishedPostingById(manager, services, submission.postingId);
    if (posting === null) return refuse(await whyNotOpen(manager, submission.postingId));
    refuseAny(validateApplication(posting.content.instructions, submission));
    const application = await insertApplication(services, transaction, posting, submission, id);
    await claimUploads(manager, application.id, posting.content.instructions, submission.documents);
    return receiptOf(services, application);
  });
}

function checkKey(key: string): void {
  if (key.trim() === "") refuse(refusal("REQUIRED", "Give an idempotency key: a text that is new for each application and the same for each retry, such as a UUID.", "idempotencyKey"));
  if (key.length > maxIdempotencyKeyLength) refuse(refusal("TOO_LONG", `An idempotency key has at most ${maxIdempotencyKeyLength} characters.`, "idempotencyKey"));
}

// The first write of the transaction: the database makes every other sender of the same key wait here until the first has ended.
async function claimKey(manager: EntityManager, submission: Submission, applicationId: string, createdAt: Instant): Promise<ApplicationRow | null> {
  const { idempotencyKey } = submission;
  const requestHash = hashOf(submission, await documentSums(manager, submission));
  await manager.createQueryBuilder().insert().into(SubmissionRow).values({ idempotencyKey, requestHash, applicationId, createdAt }).orIgnore().execute();
  const kept = await manager.findOneByOrFail(SubmissionRow, { idempotencyKey });
  if (kept.applicationId === applicationId) return null;
  if (kept.requestHash !== requestHash) refuse(refusal("IDEMPOTENCY_KEY_REUSED", "This idempotency key was used for another content. Use a new key for a new application.", "idempotencyKey"));
  return manager.findOneByOrFail(ApplicationRow, { id: kept.applicationId });
}

// A browser that sends the form again uploads the same documents again, in any order: they are known by what they hold, not by their upload.
async function documentSums(manager: EntityManager, { documents }: Submission): Promise<string[]> {
  const uploads = await manager.find(DocumentRow, { select: { id: true, sha256: true }, where: { id: In(documents.map(({ uploadId }) => uploadId)) } });
  const sums = new Map(uploads.map(({ id, sha256 }) => [id, sha256]));
  return documents.map(({ kind, uploadId }) => `${kind} ${sums.get(uploadId) ?? uploadId}`).sort();
}

function hashOf({ postingId, givenName, familyName, email, phone, answers, consents, source }: Submission, documents: readonly string[]): string {
  const content = [postingId, givenName, familyName, email, phone ?? null, documents, answers.map(({ questionId, values }) => [questionId, values]), consents, source ?? null];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

// A posting that was never published looks like one that does not exist.
async function whyNotOpen(manager: EntityManager, postingId: string) {
  const posting = await manager.findOneBy(PostingRow, { id: postingId });
  return posting?.currentRevisionId == null
    ? refusal("POSTING_NOT_FOUND", "There is no such posting.", "postingId")
    : refusal("POSTING_CLOSED", "This posting no longer takes applications. Nothing was sent.", "postingId");
}

async function insertApplication(services: Services, transaction: Transaction, posting: PublishedPosting, submission: Submission, id: string): Promise<ApplicationRow> {
  const { manager } = transaction;
  const at = instant(services.clock.now());
  const email = normalizeEmail(submission.email);
  const givenName = submission.givenName.trim();
  const familyName = submission.familyName.trim();
  const reference = await freeReference(manager);
  const application: ApplicationRow = {
    id,
    postingId: posting.id,
    revisionId: posting.revisionId,
    candidateId: await candidateOf(manager, email, at),
    reference,
    givenName,
    familyName,
    email: submission.email.trim(),
    phone: submission.phone?.trim() || null,
    searchText: [givenName, familyName, email, reference].join(" ").toLowerCase(),
    answers: keptAnswers(posting.content, submission),
    consents: [...new Set(submission.consents)],
    source: submission.source?.trim().slice(0, contactLimits.source) || null,
    stage: "NEW",
    submittedAt: at,
    stageChangedAt: at,
    statusLinkVersion: 1,
    withdrawalReason: null,
  };
  await manager.insert(ApplicationRow, application);
  await manager.insert(ApplicationEventRow, { id: newId(), applicationId: id, at, kind: "SUBMITTED", actorId: null, fromStage: null, toStage: "NEW" });
  await countStages(transaction, posting.id, [["NEW", 1]]);
  await audit(transaction, services.clock, { actor: { kind: "candidate" }, action: "application.submit", subject: { kind: "application", id } });
  await services.events.announce(transaction, applicationSubmitted, { applicationId: id });
  await sendChange(services.database, transaction, { kind: "application", id, postingId: posting.id });
  return application;
}

async function candidateOf(manager: EntityManager, email: string, createdAt: Instant): Promise<string> {
  await manager.createQueryBuilder().insert().into(CandidateRow).values({ id: newId(), email, createdAt }).orIgnore().execute();
  return (await manager.findOneByOrFail(CandidateRow, { email })).id;
}

async function freeReference(manager: EntityManager): Promise<string> {
  const reference = newReference();
  return (await manager.existsBy(ApplicationRow, { reference })) ? freeReference(manager) : reference;
}

function keptAnswers({ instructions }: PostingContent, { answers }: Submission): KeptAnswer[] {
  return instructions.questions.flatMap(({ id, text }) => {
    const values = answers.find(({ questionId }) => questionId === id)?.values.filter((value) => value.trim() !== "") ?? [];
    return values.length === 0 ? [] : [{ questionId: id, questionText: text, values }];
  });
}

function receiptOf({ secret, links }: Services, application: ApplicationRow): Receipt {
  const token = statusToken(secret, application);
  return { reference: application.reference, statusToken: token, statusUrl: links.status(token), submittedAt: application.submittedAt };
}
