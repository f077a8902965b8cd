import type { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { statusToken } from "../../../server/src/features/applications/status-link.ts";
import type { Viewer } from "../../../server/src/graphql/context.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { uploadForId } from "../../testkit/upload.ts";
import { globalId, type ReviewUnderTest } from "../review/review-under-test.ts";

export interface StaffRequest {
  id: string;
  kind: string;
  label: string | null;
  reason: string;
  dueOn: string | null;
  state: string;
  askedBy: { name: string };
  remindedAt: string | null;
  documentId: string | null;
}
export interface Asked {
  documentRequests: StaffRequest[];
  canAskForDocument: boolean;
  documents: { id: string; kind: string; label: string | null; name: string; text: { content: string | null } }[];
  history: { kind: string; actorName: string | null }[];
  answeredAt: string | null;
}
interface CandidatesRequest {
  id: string;
  kind: string;
  label: string | null;
  reason: string;
  dueOn: string | null;
  open: boolean;
  addedAt: string | null;
  fileName: string | null;
}
export interface Reply<Application> {
  application: Application | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

const ASKED = "documentRequests { id kind label reason dueOn state askedBy { name } remindedAt documentId } canAskForDocument documents { id kind label name text { content } } history { kind actorName } answeredAt";
const OPEN = "documentRequests { id kind label reason dueOn open addedAt fileName } documents { kind label name }";

/** One application, and what staff and its candidate do about documents. */
export function requestsOf(review: ReviewUnderTest, application: ApplicationRow) {
  const verb = async (viewer: Viewer, name: string, inputType: string, input: Record<string, unknown>) =>
    (await review.ask<{ done: Reply<Asked> }>(viewer, `mutation ($input: ${inputType}!) { done: ${name}(input: $input) { application { ${ASKED} } userErrors { code message path } } }`, { input: { applicationId: globalId(application), ...input } })).done;
  const token = () => statusToken(review.services.secret, application);
  const seen = async (viewer: Viewer = review.people.manager) => (await review.ask<{ application: Asked }>(viewer, `query ($id: ID!) { application(id: $id) { ${ASKED} } }`, { id: globalId(application) })).application;
  return {
    token,
    seen,
    ask: (input: Record<string, unknown> = { kind: "CERTIFICATE" }, viewer: Viewer = review.people.manager) => verb(viewer, "askForDocument", "AskForDocumentInput", input),
    withdraw: (documentRequestId: string, viewer: Viewer = review.people.manager) => verb(viewer, "withdrawDocumentRequest", "WithdrawDocumentRequestInput", { documentRequestId }),
    lastId: async () => (await seen()).documentRequests.at(-1)?.id ?? "none",
    status: async () => (await review.askPublic<{ applicationStatus: { documentRequests: CandidatesRequest[]; documents: { kind: string; label: string | null; name: string }[] } }>(`query ($token: String!) { applicationStatus(token: $token) { ${OPEN} } }`, { token: token() })).applicationStatus,
    send: async (documentRequestId: string, uploadId: string, given: Record<string, unknown> = {}) =>
      (await review.askPublic<{ done: Reply<{ documentRequests: CandidatesRequest[] }> }>(`mutation ($input: SendRequestedDocumentInput!) { done: sendRequestedDocument(input: $input) { application { ${OPEN} } userErrors { code message path } } }`, { input: { token: token(), documentRequestId, uploadId, ...given } })).done,
    upload: (text = "License 4711, valid until 2031") => uploadForId(review.baseUrl, "license.txt", text),
    mails: async (subject: string, recipient = application.email) => (await review.services.database.read.findBy(MailboxMessageRow, { recipient })).filter((mail) => mail.subject.includes(subject)),
  };
}
