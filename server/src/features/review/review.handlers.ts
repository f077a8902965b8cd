import { deliverMail } from "../../platform/mail/deliver-mail.ts";
import type { JobContext } from "../../platform/jobs/events.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { composeLetter } from "../mail-templates/compose-from-template.ts";
import { DeclineLetterRow } from "./decline-letter.entity.ts";
import { applicationDeclined } from "./review.events.ts";

/** What review does once its changes are on disk. */
export function registerReviewHandlers(services: Services): void {
  services.events.on(applicationDeclined, "send the decline letter", async ({ letterId }, job) => {
    if (letterId !== null) await sendDeclineLetter(services, letterId, job);
  });
}

async function sendDeclineLetter(services: Services, letterId: string, { jobId }: JobContext): Promise<void> {
  const { read } = services.database;
  const { applicationId, subject, message } = await read.findOneByOrFail(DeclineLetterRow, { id: letterId });
  const { email, language } = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
  await deliverMail(services, { jobId, kind: "DECLINE_LETTER", to: email, applicationId }, await composeLetter(services, language, { subject, body: message }));
}
