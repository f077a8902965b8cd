import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import { ApplicationEventRow, type ApplicationRow } from "../applications/application.entity.ts";
import { NoteRow } from "./note.entity.ts";
import type { AddNoteInput } from "./staff-application.inputs.ts";
import { checkText, keptText } from "./typed-text.ts";

/** In UTF-16 code units. */
export const maxNoteLength = 10_000;

/** Keeps what somebody who may see the application wrote about it. */
export async function addNote(services: Services, viewer: Viewer, { applicationId, text }: AddNoteInput): Promise<ApplicationRow> {
  const note = keptText(text);
  refuseAny(checkText(note, { label: "note", limit: maxNoteLength, lines: "many", path: ["text"] }));
  return workOnApplication(services, viewer, applicationId, async ({ id, postingId }, transaction) => {
    const { manager } = transaction;
    const at = instant(services.clock.now());
    await manager.insert(NoteRow, { id: newId(), applicationId: id, authorId: viewer.id, text: note, createdAt: at });
    await manager.insert(ApplicationEventRow, { id: newId(), applicationId: id, at, kind: "NOTE_ADDED", actorId: viewer.id, fromStage: null, toStage: null });
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "note.add", subject: { kind: "application", id } });
    await sendChange(services.database, transaction, { kind: "application", id, postingId });
  });
}
