import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { noteEvent } from "../applications/note-event.ts";
import { noteAnswer } from "../applications/reply-debt.ts";

/** Notes that the candidate was answered outside of Rounds, such as by phone. */
export function noteAnsweredElsewhere(services: Services, viewer: Viewer, applicationId: string): Promise<ApplicationRow> {
  return workOnApplication(services, viewer, applicationId, async (application, transaction) => {
    if (application.answeredAt !== null) refuse(refusal("STATE_NOT_ALLOWED", "This candidate has had an answer already.", "applicationId"));
    await noteAnswer(transaction, services.clock, application);
    await noteEvent(transaction, services.clock, application.id, "ANSWERED", viewer.id);
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "application.note-answer", subject: { kind: "application", id: application.id } });
    await sendChange(services.database, transaction, { kind: "application", id: application.id, postingId: application.postingId });
  });
}
