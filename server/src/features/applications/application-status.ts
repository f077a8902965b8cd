import { candidateStage, isWithdrawable } from "@rounds/shared/applications/stages.ts";
import { takesApplications } from "@rounds/shared/postings/states.ts";
import { hasBounced } from "../../platform/mail/bounced-addresses.ts";
import type { Services } from "../../platform/services.ts";
import { PostingRevisionRow, PostingRow } from "../postings/posting.entity.ts";
import { postingSurroundings, presentPostingOfThen } from "../postings/public-posting.present.ts";
import { type ApplicationRow } from "./application.entity.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { inReadingOrder } from "../documents/reading-order.ts";
import { declineReasons } from "./knock-out.ts";
import type { ApplicationStatus, SubmittedDocument } from "./public-application.types.ts";
import { findByStatusToken, statusToken } from "./status-link.ts";

export async function findApplicationStatus(services: Services, token: string): Promise<ApplicationStatus | null> {
  const application = await findByStatusToken(services.database.read, services, token);
  return application === null ? null : statusOf(services, application);
}

/** What the candidate may know of their own application, and nothing of the hiring team's work. */
export async function statusOf(services: Services, application: ApplicationRow): Promise<ApplicationStatus> {
  const { read } = services.database;
  const posting = await read.findOneByOrFail(PostingRow, { id: application.postingId });
  const revision = await read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  const { content } = revision;
  const documents = await read.find(DocumentRow, { where: { applicationId: application.id }, order: { uploadedAt: "ASC", id: "ASC" } });
  return {
    applicationId: application.id,
    reference: application.reference,
    posting: { title: content.title, department: content.department, url: services.links.posting(posting.slug), open: takesApplications(posting, services.clock.now()) },
    postingOfThen: presentPostingOfThen(posting, revision, await postingSurroundings(services)),
    givenName: application.givenName,
    submittedAt: application.submittedAt,
    stage: candidateStage(application.stage),
    stageChangedAt: application.stageChangedAt,
    declineReasons: await declineReasons(read, application),
    documents: inReadingOrder(documents).flatMap((document) => presentDocument(document, application)),
    replyBy: owedReply(application),
    emailBounced: await hasBounced(read, application.email),
    profile: application.profile,
    canWithdraw: isWithdrawable(application.stage),
    statusUrl: services.links.status(statusToken(services.secret, application), application.language),
  };
}

/** What was promised, for as long as nobody has answered. */
function owedReply({ replyBy, replyDueAt, aside, stage }: ApplicationRow): string | null {
  // Whoever sent it must not see by its page that it is held.
  if (aside === "HELD") return stage === "NEW" ? replyBy : null;
  return replyDueAt === null ? null : replyBy;
}

function presentDocument({ kind, questionId, label, name, bytes, mediaType }: DocumentRow, { answers }: ApplicationRow): SubmittedDocument[] {
  const questionText = answers.find((answer) => answer.questionId === questionId)?.questionText ?? null;
  return kind === null ? [] : [{ kind, questionText, label, name, bytes, mediaType }];
}
