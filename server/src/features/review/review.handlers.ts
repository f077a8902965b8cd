import { candidateStage } from "@rounds/shared/applications/stages.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { deliverMail } from "../../platform/mail/deliver-mail.ts";
import type { JobContext } from "../../platform/jobs/events.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { letterValues } from "../applications/letter-values.ts";
import { statusToken } from "../applications/status-link.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { composeLetter } from "../mail-templates/compose-from-template.ts";
import { DeclineLetterRow } from "./decline-letter.entity.ts";
import { applicationDeclined, stageToTell } from "./review.events.ts";

/** What review does once its changes are on disk. */
export function registerReviewHandlers(services: Services): void {
  services.events.on(stageToTell, "tell the candidate of a stage by e-mail", ({ applicationId }, job) => tellStage(services, applicationId, job));
  services.events.on(applicationDeclined, "send the decline letter", async ({ letterId }, job) => {
    if (letterId !== null) await sendDeclineLetter(services, letterId, job);
  });
}

/** Tells where it stands by now; whoever has withdrawn or been declined meanwhile is told that by other mail. */
async function tellStage(services: Services, applicationId: string, { jobId }: JobContext): Promise<void> {
  const { read } = services.database;
  const application = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
  if (application.deletedAt !== null || application.stage === "WITHDRAWN" || application.stage === "DECLINED") return;
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  const stage = wordsOf(application.language).stages[candidateStage(application.stage)];
  const link = services.links.status(statusToken(services.secret, application), application.language);
  await sendFromTemplate(services, { kind: "STAGE_CHANGED", language: application.language, jobId, to: application.email, applicationId, values: { ...letterValues(application, content.title), stage, link } });
}

async function sendDeclineLetter(services: Services, letterId: string, { jobId }: JobContext): Promise<void> {
  const { read } = services.database;
  const letter = await read.findOneBy(DeclineLetterRow, { id: letterId });
  // Gone with the application, at the candidate's own word.
  if (letter === null) return;
  const { applicationId, subject, message } = letter;
  const { email, language } = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
  await deliverMail(services, { jobId, kind: "DECLINE_LETTER", to: email, applicationId }, await composeLetter(services, language, { subject, body: message }));
}
