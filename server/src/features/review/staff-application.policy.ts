import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { isDeclinable, stagesReachableFrom, type Stage } from "@rounds/shared/applications/stages.ts";
import type { Viewer } from "../../graphql/context.ts";

interface Standing {
  readonly stage: Stage;
  readonly deletedAt: string | null;
}

// All sentences are about an application whose posting the viewer may see.

/** The stages that the viewer may move the application to now. */
export function availableStages(viewer: Viewer, { stage, deletedAt }: Standing): readonly Stage[] {
  return deletedAt === null && roleMay(viewer.role, "application.move") ? stagesReachableFrom(stage) : [];
}

export function canMoveApplication(viewer: Viewer, application: Standing, to: Stage): boolean {
  return availableStages(viewer, application).includes(to);
}

export function canDeclineApplication(viewer: Viewer, { stage, deletedAt }: Standing): boolean {
  return deletedAt === null && roleMay(viewer.role, "application.decline") && isDeclinable(stage);
}

/** A note may be added at every stage: what is learned late is worth keeping too. */
export function canAddNote(viewer: Viewer, { deletedAt }: Standing): boolean {
  return deletedAt === null && roleMay(viewer.role, "note.add");
}

/** At every stage, too: a declined or withdrawn candidate may have a question. */
export function canWriteToCandidate(viewer: Viewer, { deletedAt }: Standing): boolean {
  return deletedAt === null && roleMay(viewer.role, "message.send");
}
