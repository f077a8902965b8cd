import { refusal } from "@rounds/shared/errors.ts";
import type { EntityManager } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { maySeePosting } from "../postings/posting.queries.ts";
import { ApplicationRow } from "./application.entity.ts";

/** The staff know nothing of one that is held. Null both for an application that is not there and for one whose posting the viewer may not see: the two must look alike. */
export async function findApplicationFor(manager: EntityManager, viewer: Viewer, id: string): Promise<ApplicationRow | null> {
  const application = await manager.findOneBy(ApplicationRow, { id });
  return application !== null && application.aside !== "HELD" && (await maySeePosting(manager, viewer, application.postingId)) ? application : null;
}

/** The frame of every verb of the staff's on an application: one transaction that loads it for the viewer, does the work and reads it again. */
export function workOnApplication(services: Services, viewer: Viewer, applicationId: string, work: (application: ApplicationRow, transaction: Transaction) => Promise<void>): Promise<ApplicationRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const application = await findApplicationFor(manager, viewer, rowId("Application", applicationId) ?? "");
    if (application === null) return refuse(refusal("NOT_FOUND", "There is no such application, or you are not on its posting's team.", "applicationId"));
    if (application.deletedAt !== null) return refuse(refusal("APPLICATION_DELETED", "The candidate has deleted this application. There is nothing left to work on.", "applicationId"));
    if (application.aside !== null) return refuse(refusal("STATE_NOT_ALLOWED", "This is another version of an application. Work on the one that counts.", "applicationId"));
    await work(application, transaction);
    return manager.findOneByOrFail(ApplicationRow, { id: application.id });
  });
}
