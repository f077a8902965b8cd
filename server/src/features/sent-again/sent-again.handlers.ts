import { confirmationOf, sentAgainLimits } from "@rounds/shared/applications/sent-again.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { dateText } from "@rounds/shared/time/date-text.ts";
import { MoreThan, type EntityManager } from "typeorm";
import { DAY, instant, later } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { applicationHeld } from "../applications/application.events.ts";
import { findEarlier } from "../applications/earlier-application.ts";
import { sendFromTemplate } from "../mail-templates/send-from-template.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { standingOf } from "./earlier-standing.ts";
import { sentAgainToken } from "./sent-again-link.ts";

export function registerSentAgainHandlers(services: Services): void {
  services.events.on(applicationHeld, "ask whether it was sent again", ({ applicationId }, { jobId }) => askMailbox(services, applicationId, jobId));
}

/** Asks the mailbox, since anybody can type its address. */
async function askMailbox(services: Services, applicationId: string, jobId: string): Promise<void> {
  const { database, links, secret } = services;
  const held = await database.read.findOneByOrFail(ApplicationRow, { id: applicationId });
  if (held.aside !== "HELD" || held.deletedAt !== null || held.stage === "WITHDRAWN" || !(await mayMail(database.read, held))) return;
  const { content } = await database.read.findOneByOrFail(PostingRevisionRow, { id: held.revisionId });
  const earlier = await findEarlier(database.read, held);
  const confirmation = confirmationOf(earlier === null ? null : await standingOf(database.read, earlier));
  const { timeZone } = await findOrganization(database.read);
  const earlierOn = earlier === null ? "" : dateText(earlier.submittedAt, timeZone, wordsOf(held.language).language.locale);
  const values = { "posting.title": content.title, earlierOn, link: links.sentAgain(sentAgainToken(secret, held), held.language) };
  const kind = confirmation === "JOINS" ? "SENT_AGAIN_IN_REVIEW" : "SENT_AGAIN";
  await sendFromTemplate(services, { kind, language: held.language, jobId, to: held.email, applicationId, values });
}

/** The first few of a day that stand beside one application are asked about. */
async function mayMail(manager: EntityManager, { id, asideOfId, submittedAt }: ApplicationRow): Promise<boolean> {
  if (asideOfId === null) return false;
  const since = instant(later(new Date(submittedAt), -DAY));
  const ofDay = await manager.find(ApplicationRow, { select: { id: true }, where: { asideOfId, submittedAt: MoreThan(since) }, order: { submittedAt: "ASC", id: "ASC" }, take: sentAgainLimits.mailsADay });
  return ofDay.some((application) => application.id === id);
}
