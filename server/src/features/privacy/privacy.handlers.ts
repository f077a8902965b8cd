import { MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";
import { hasBounced } from "../../platform/mail/bounced-addresses.ts";
import type { Services } from "../../platform/services.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { FarewellRow } from "./farewell.entity.ts";
import { forgetBounce, forgetParts } from "./forget-application.ts";
import { applicationDeleted, farewellOwed } from "./privacy.events.ts";

export function registerPrivacyHandlers(services: Services): void {
  services.events.on(applicationDeleted, "remove a deleted application's files", ({ applicationId, storageKeys }) => removeFiles(services, applicationId, storageKeys));
  services.events.on(farewellOwed, "confirm a deletion by e-mail", ({ farewellId }, { jobId }) => sayFarewell(services, farewellId, jobId));
}

/** Also of what came in while the application was being deleted. */
async function removeFiles({ database, documents }: Services, applicationId: string, storageKeys: readonly string[]): Promise<void> {
  const late = await database.write(({ manager }) => forgetParts(manager, applicationId));
  for (const key of [...storageKeys, ...late]) await documents.remove(key);
}

/** The last mail. Its address goes as soon as it is known how it ended. */
async function sayFarewell(services: Services, farewellId: string, jobId: string): Promise<void> {
  const { read } = services.database;
  const farewell = await read.findOneBy(FarewellRow, { id: farewellId });
  if (farewell === null) return;
  const { email, postingTitle, language } = farewell;
  if (!(await hasBounced(read, email))) await sendFromTemplate(services, { kind: "DATA_DELETED", language, jobId, to: email, values: { "posting.title": postingTitle } });
  await services.database.write(async ({ manager }) => {
    await manager.delete(FarewellRow, { id: farewellId });
    await manager.update(MailDeliveryRow, { id: jobId }, { recipient: "" });
    await forgetBounce(manager, email);
  });
}
