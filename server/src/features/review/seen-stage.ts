import { stageLabel, type Stage } from "@rounds/shared/applications/stages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { Transaction } from "../../database/transaction.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { changeStage, type StageChange } from "../applications/change-stage.ts";

/** Refuses when the application stands elsewhere than the viewer saw. */
export function checkSeenStage({ stage }: ApplicationRow, fromStage: Stage): void {
  if (stage !== fromStage) refuse(stageChanged(stage));
}

/** Changes the stage for good, or refuses because somebody else was faster. */
export async function changeSeenStage(services: Services, transaction: Transaction, application: ApplicationRow, change: StageChange): Promise<void> {
  if (await changeStage(services, transaction, application, change)) return;
  const { stage } = await transaction.manager.findOneByOrFail(ApplicationRow, { id: application.id });
  refuse(stageChanged(stage));
}

function stageChanged(stage: Stage) {
  return refusal("STAGE_CHANGED", `Somebody else changed this application; it stands in ${stageLabel(stage)} now. Nothing was changed. Look at it again before you decide.`, "fromStage");
}
