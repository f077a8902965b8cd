import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { lockThread } from "./keep-message.ts";
import { MessageThreadRow } from "./message.entity.ts";
import type { SettleMessagesInput } from "./message.inputs.ts";

/** Says that the candidate's last words, a thank-you perhaps, need no answer. Their next message does again. */
export function settleMessages(services: Services, viewer: Viewer, { applicationId }: SettleMessagesInput): Promise<ApplicationRow> {
  return workOnApplication(services, viewer, applicationId, async (application, transaction) => {
    const thread = await lockThread(transaction, application);
    if (!thread.awaitsAnswer) return;
    const { id, postingId } = application;
    await transaction.manager.update(MessageThreadRow, { applicationId: id }, { awaitsAnswer: false });
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "message.settle", subject: { kind: "application", id } });
    await sendChange(services.database, transaction, { kind: "application", id, postingId });
  });
}
