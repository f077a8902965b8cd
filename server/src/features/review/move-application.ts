import { stageLabel } from "@rounds/shared/applications/stages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { workOnApplication } from "../applications/application-for-viewer.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { noteAnswer } from "../applications/reply-debt.ts";
import { stageToTell } from "./review.events.ts";
import { changeSeenStage, checkSeenStage } from "./seen-stage.ts";
import type { MoveApplicationInput } from "./staff-application.inputs.ts";
import { canMoveApplication } from "./staff-application.policy.ts";

/** Moves an application along its posting's pipeline, from the stage that the viewer saw. */
export function moveApplication(services: Services, viewer: Viewer, { applicationId, fromStage, toStage, tellCandidate }: MoveApplicationInput): Promise<ApplicationRow> {
  return workOnApplication(services, viewer, applicationId, async (application, transaction) => {
    checkSeenStage(application, fromStage);
    if (!canMoveApplication(viewer, application, toStage)) {
      refuse(refusal("MOVE_NOT_ALLOWED", `This application cannot move from ${stageLabel(application.stage)} to ${stageLabel(toStage)}. Choose one of the stages that are offered.`, "toStage"));
    }
    await changeSeenStage(services, transaction, application, { to: toStage, kind: "MOVED", actor: { kind: "staff", id: viewer.id } });
    if (tellCandidate !== true) return;
    await noteAnswer(transaction, services.clock, application);
    await services.events.announce(transaction, stageToTell, { applicationId: application.id });
  });
}
