import { refusal } from "@rounds/shared/errors.ts";
import { IsNull, MoreThan, Not } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { sendChange } from "../../platform/changes.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { applicationOfToken } from "../applications/status-link.ts";
import { lockThread } from "./keep-message.ts";
import { MessageRow, MessageThreadRow } from "./message.entity.ts";
import type { ReadMessagesInput } from "./message.inputs.ts";

type Side = "team" | "candidate";

/** Notes that somebody of the team has read the candidate's messages as far as this one; what came in since stays unread. */
export function readAsTeam(services: Services, viewer: Viewer, { applicationId, throughMessageId }: ReadMessagesInput): Promise<ApplicationRow> {
  return workOnApplication(services, viewer, applicationId, (application, transaction) => markRead(services, transaction, application, "team", throughMessageId));
}

export interface CandidateReading {
  readonly token: string;
  readonly throughMessageId: string;
}

/** Notes that the candidate has read the team's messages as far as this one. */
export function readAsCandidate(services: Services, { token, throughMessageId }: CandidateReading): Promise<ApplicationRow> {
  return services.database.write(async (transaction) => {
    const application = await applicationOfToken(transaction.manager, services, token);
    await markRead(services, transaction, application, "candidate", throughMessageId);
    return application;
  });
}

async function markRead(services: Services, transaction: Transaction, { id, postingId }: ApplicationRow, side: Side, throughMessageId: string): Promise<void> {
  const { manager } = transaction;
  const thread = await lockThread(transaction, { id, postingId });
  const message = await manager.findOneBy(MessageRow, { id: rowId("Message", throughMessageId) ?? "", applicationId: id });
  if (message === null) return refuse(refusal("NOT_FOUND", "This application has no such message.", "throughMessageId"));
  if (message.number <= (side === "team" ? thread.readByTeam : thread.readByCandidate)) return;
  const unread = await manager.countBy(MessageRow, { applicationId: id, number: MoreThan(message.number), authorId: side === "team" ? IsNull() : Not(IsNull()) });
  await manager.update(MessageThreadRow, { applicationId: id }, side === "team" ? { readByTeam: message.number, unreadByTeam: unread } : { readByCandidate: message.number, unreadByCandidate: unread });
  await sendChange(services.database, transaction, { kind: "application", id, postingId });
}
