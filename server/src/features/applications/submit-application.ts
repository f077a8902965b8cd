import { keptAnswers } from "@rounds/shared/applications/answers.ts";
import { contactLimits, normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { validateApplication, type ApplicationInput } from "@rounds/shared/applications/validate-application.ts";
import { profileOf } from "@rounds/shared/resumes/profile.ts";
import { replyByOf } from "@rounds/shared/reply-promise/reply-promise.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import type { EntityManager } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import type { ConsentKind } from "../../graphql/enums.ts";
import { audit } from "../../platform/audit/audit.ts";
import { instant, type Instant } from "../../platform/clock.ts";
import { newId, newReference } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { knownOrganization } from "../organization/organization.queries.ts";
import type { PublishedPosting } from "../postings/public-posting.present.ts";
import { findPublishedPostingById } from "../postings/public-posting.queries.ts";
import { PostingRow } from "../postings/posting.entity.ts";
import { ApplicationEventRow, ApplicationRow } from "./application.entity.ts";
import { applicationHeld } from "./application.events.ts";
import { candidateOf } from "./candidate-of.ts";
import { claimUploads } from "./claim-uploads.ts";
import { findEarlier, lockCandidate } from "./earlier-application.ts";
import { foundBy } from "./found-by.ts";
import { firstStage, knockOutsOf, recordKnockOut } from "./knock-out.ts";
import { letCount } from "./let-count.ts";
import { statusToken } from "./status-link.ts";
import { checkKey, claimKey } from "./submission-key.ts";

export interface Submission extends ApplicationInput {
  /** A row id, not a global one. */
  readonly postingId: string;
  readonly idempotencyKey: string;
  readonly consents: readonly ConsentKind[];
  /** The tag of the language in which the candidate reads, is refused and is written to. */
  readonly language: string;
}

export interface Receipt {
  readonly reference: string;
  readonly statusToken: string;
  readonly statusUrl: string;
  readonly submittedAt: Instant;
  readonly replyBy: Instant | null;
  /** The application was there before: a form came twice. */
  readonly isRepeated: boolean;
}

/** Takes an application. When this resolves, rows and files are on disk; when it refuses, nothing stays. The same key and content give the same receipt. Whether the address has applied before, nobody learns by it: a second application is taken like a first, and its mailbox is asked. */
export async function submitApplication(services: Services, submission: Submission): Promise<Receipt> {
  checkKey(submission);
  const words = wordsOf(submission.language);
  // Read before the transaction: as many transactions as there are connections would each wait for one more.
  const { timeZone } = await knownOrganization(services);
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const id = newId();
    const earlier = await claimKey(manager, submission, id, instant(services.clock.now()));
    if (earlier !== null) return receiptOf(services, earlier, true);
    const posting = await findPublishedPostingById(manager, services, submission.postingId);
    if (posting === null) return refuse(await whyNotOpen(manager, submission.postingId, words));
    refuseAny(validateApplication(posting.content.instructions, submission, words));
    const application = await insertApplication(services, transaction, { posting, submission, id, timeZone });
    await claimUploads(manager, application.id, posting.content.instructions, submission, words);
    return receiptOf(services, application, false);
  });
}

// A posting that was never published looks like one that does not exist.
export async function whyNotOpen(manager: EntityManager, postingId: string, { refusals }: Words) {
  const posting = await manager.findOneBy(PostingRow, { id: postingId });
  return posting?.currentRevisionId == null
    ? refusal("POSTING_NOT_FOUND", refusals.posting.notFound, "postingId")
    : refusal("POSTING_CLOSED", refusals.posting.closed, "postingId");
}

interface NewApplication {
  readonly id: string;
  readonly posting: PublishedPosting;
  readonly submission: Submission;
  /** The organization's, on whose clock a promised reply is due. */
  readonly timeZone: string;
}

async function insertApplication(services: Services, transaction: Transaction, { posting, submission, id, timeZone }: NewApplication): Promise<ApplicationRow> {
  const { manager } = transaction;
  const { questions } = posting.content.instructions;
  const at = instant(services.clock.now());
  const email = normalizeEmail(submission.email);
  const candidateId = await candidateOf(manager, email, at);
  await lockCandidate(manager, candidateId);
  const earlier = await findEarlier(manager, { id, candidateId, postingId: posting.id, email });
  const givenName = submission.givenName.trim();
  const familyName = submission.familyName.trim();
  const reference = await freeReference(manager);
  const knockOuts = knockOutsOf(questions, submission.answers);
  const replyBy = replyByOf(at, posting.content.replyWithinDays, timeZone);
  const contact = { givenName, familyName, email: submission.email.trim(), phone: submission.phone?.trim() || null, reference };
  const application: ApplicationRow = {
    id,
    ...contact,
    ...foundBy(contact),
    postingId: posting.id,
    revisionId: posting.revisionId,
    candidateId,
    answers: keptAnswers(questions, submission.answers).map(({ question, values }) => ({ questionId: question.id, questionText: question.text, kind: question.kind, values })),
    profile: profileOf(submission.profile),
    consents: [...new Set(submission.consents)],
    source: submission.source?.trim().slice(0, contactLimits.source) || null,
    stage: firstStage(knockOuts),
    submittedAt: at,
    stageChangedAt: at,
    statusLinkVersion: 1,
    withdrawalReason: null,
    knockOuts,
    language: submission.language,
    deletedAt: null,
    replyBy,
    // Its receipt tells whom an answer rules out that they are.
    answeredAt: knockOuts === null ? null : at,
    replyDueAt: knockOuts === null && earlier === null ? replyBy : null,
    aside: earlier === null ? null : "HELD",
    asideOfId: earlier?.id ?? null,
    openedAt: null,
  };
  await manager.insert(ApplicationRow, application);
  await manager.insert(ApplicationEventRow, { id: newId(), applicationId: id, at, kind: "SUBMITTED", actorId: null, fromStage: null, toStage: "NEW" });
  await audit(transaction, services.clock, { actor: { kind: "candidate" }, action: earlier === null ? "application.submit" : "application.hold", subject: { kind: "application", id } });
  await recordKnockOut(services, transaction, application);
  if (earlier === null) await letCount(services, transaction, application);
  else await services.events.announce(transaction, applicationHeld, { applicationId: id });
  return application;
}

async function freeReference(manager: EntityManager): Promise<string> {
  const reference = newReference();
  return (await manager.existsBy(ApplicationRow, { reference })) ? freeReference(manager) : reference;
}

function receiptOf({ secret, links }: Services, application: ApplicationRow, isRepeated: boolean): Receipt {
  const token = statusToken(secret, application);
  return { reference: application.reference, statusToken: token, statusUrl: links.status(token, application.language), submittedAt: application.submittedAt, replyBy: application.knockOuts === null ? application.replyBy : null, isRepeated };
}
