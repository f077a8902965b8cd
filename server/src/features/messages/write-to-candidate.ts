import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { keepMessage } from "./keep-message.ts";
import { MessageThreadRow } from "./message.entity.ts";
import { candidateToTell } from "./message.events.ts";
import type { SendMessageInput } from "./message.inputs.ts";
import { isToBeTold } from "./message.policy.ts";

/** Keeps what the hiring team writes to the candidate; a mail tells that it waits. The same key and text are one message. */
export function writeToCandidate(services: Services, viewer: Viewer, { applicationId, text, idempotencyKey }: SendMessageInput): Promise<ApplicationRow> {
  return workOnApplication(services, viewer, applicationId, async (application, transaction) => {
    const kept = await keepMessage(services, transaction, application, { text, idempotencyKey, language: "en", author: { kind: "staff", id: viewer.id } });
    if (kept === null) return;
    const now = services.clock.now();
    const { unreadByCandidate, candidateToldAt } = kept.before;
    if (!isToBeTold({ unread: unreadByCandidate, toldAt: candidateToldAt }, now)) return;
    await transaction.manager.update(MessageThreadRow, { applicationId: application.id }, { candidateToldAt: instant(now) });
    await services.events.announce(transaction, candidateToTell, { applicationId: application.id, messageId: kept.message.id });
  });
}
