import { toGlobalId } from "../../graphql/global-id.ts";
import type { Services } from "../../platform/services.ts";
import { StaffMemberRow } from "../accounts/staff-member.entity.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { statusToken } from "../applications/status-link.ts";
import { sendFromTemplate, STAFF_LANGUAGE } from "../mail-templates/send-from-template.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { MessageRow, MessageThreadRow } from "./message.entity.ts";
import { candidateToTell, colleagueToTell } from "./message.events.ts";

/** The mails that tell that a message waits. Whoever has read it by then, or deleted the application, gets none. */
export function registerMessageHandlers(services: Services): void {
  services.events.on(candidateToTell, "tell a candidate that a message waits", ({ applicationId, messageId }, { jobId }) => tellCandidate(services, applicationId, messageId, jobId));
  services.events.on(colleagueToTell, "tell a colleague that a message waits", ({ applicationId, staffMemberId }, { jobId }) => tellColleague(services, applicationId, staffMemberId, jobId));
}

async function tellCandidate(services: Services, applicationId: string, messageId: string, jobId: string): Promise<void> {
  const { read } = services.database;
  const { application, values, thread } = await partsOf(services, applicationId);
  const message = await read.findOneBy(MessageRow, { id: messageId });
  if (application.deletedAt !== null || message === null || (thread?.unreadByCandidate ?? 0) === 0) return;
  const { messageTextInMail } = await findOrganization(read);
  const link = `${services.links.status(statusToken(services.secret, application), application.language)}#messages`;
  await sendFromTemplate(services, { kind: "MESSAGE_RECEIVED", language: application.language, jobId, to: application.email, applicationId, values: { ...values, message: messageTextInMail ? message.text : "", link } });
}

async function tellColleague(services: Services, applicationId: string, staffMemberId: string, jobId: string): Promise<void> {
  const { application, values, thread } = await partsOf(services, applicationId);
  const colleague = await services.database.read.findOneBy(StaffMemberRow, { id: staffMemberId });
  if (application.deletedAt !== null || colleague?.active !== true || (thread?.unreadByTeam ?? 0) === 0) return;
  const link = services.links.consoleApplication(toGlobalId("Application", applicationId));
  await sendFromTemplate(services, { kind: "CANDIDATE_WROTE", language: STAFF_LANGUAGE, jobId, to: colleague.email, applicationId, values: { ...values, "staff.name": colleague.name, link } });
}

async function partsOf({ database: { read } }: Services, applicationId: string) {
  const application = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  const thread = await read.findOneBy(MessageThreadRow, { applicationId });
  const values = { "candidate.givenName": application.givenName, "candidate.familyName": application.familyName, "posting.title": content.title, reference: application.reference };
  return { application, values, thread };
}
