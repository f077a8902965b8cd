import type { JobContext } from "../../platform/jobs/events.ts";
import { composeMail } from "../../platform/mail/compose.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { DeclineLetterRow } from "./decline-letter.entity.ts";
import { applicationDeclined } from "./review.events.ts";

/** What review does once its changes are on disk. */
export function registerReviewHandlers(services: Services): void {
  services.events.on(applicationDeclined, "send the decline letter", async ({ letterId }, job) => {
    if (letterId !== null) await sendDeclineLetter(services, letterId, job);
  });
}

async function sendDeclineLetter({ database, mailer }: Services, letterId: string, { jobId }: JobContext): Promise<void> {
  const { read } = database;
  const { applicationId, subject, message } = await read.findOneByOrFail(DeclineLetterRow, { id: letterId });
  const { email } = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
  const { name } = await findOrganization(read);
  await mailer.send({ to: email, messageId: jobId, ...composeMail({ subject, paragraphs: message.split(/\n{2,}/), signature: name }) });
}
