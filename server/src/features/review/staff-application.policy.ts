import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import type { Aside } from "@rounds/shared/applications/sent-again.ts";
import { isDeclinable, stagesReachableFrom, type Stage } from "@rounds/shared/applications/stages.ts";
import { takesDocuments } from "@rounds/shared/document-requests/document-request.ts";
import type { Viewer } from "../../graphql/context.ts";

interface Standing {
  readonly stage: Stage;
  readonly deletedAt: string | null;
  readonly aside: Aside | null;
}

/** Nothing is left of one that was deleted, and one that stands aside is there to be read. */
function isWorkedOn({ deletedAt, aside }: Standing): boolean {
  return deletedAt === null && aside === null;
}

// All sentences are about an application whose posting the viewer may see.

/** The stages that the viewer may move the application to now. */
export function availableStages(viewer: Viewer, application: Standing): readonly Stage[] {
  return isWorkedOn(application) && roleMay(viewer.role, "application.move") ? stagesReachableFrom(application.stage) : [];
}

export function canMoveApplication(viewer: Viewer, application: Standing, to: Stage): boolean {
  return availableStages(viewer, application).includes(to);
}

export function canDeclineApplication(viewer: Viewer, application: Standing): boolean {
  return isWorkedOn(application) && roleMay(viewer.role, "application.decline") && isDeclinable(application.stage);
}

/** A note may be added at every stage: what is learned late is worth keeping too. */
export function canAddNote(viewer: Viewer, application: Standing): boolean {
  return isWorkedOn(application) && roleMay(viewer.role, "note.add");
}

/** At every stage, too: a declined or withdrawn candidate may have a question. */
export function canWriteToCandidate(viewer: Viewer, application: Standing): boolean {
  return isWorkedOn(application) && roleMay(viewer.role, "message.send");
}

export function canAskForDocument(viewer: Viewer, application: Standing): boolean {
  return isWorkedOn(application) && roleMay(viewer.role, "document.request") && takesDocuments(application.stage);
}
