import { stageLabel, type Stage } from "@rounds/shared/applications/stages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { changeStage, type StageChange } from "../applications/change-stage.ts";
import { findApplicationFor } from "./staff-application.queries.ts";

/** The frame of every verb on an application: one transaction that loads it for the viewer, does the work and reads it again. */
export function reviewApplication(services: Services, viewer: Viewer, applicationId: string, work: (application: ApplicationRow, transaction: Transaction) => Promise<void>): Promise<ApplicationRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const application = await findApplicationFor(manager, viewer, rowId("Application", applicationId) ?? "");
    if (application === null) return refuse(refusal("NOT_FOUND", "There is no such application, or you are not on its posting's team.", "applicationId"));
    await work(application, transaction);
    return manager.findOneByOrFail(ApplicationRow, { id: application.id });
  });
}

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
