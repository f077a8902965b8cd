import { isDeclinable } from "@rounds/shared/applications/stages.ts";
import { stateAt } from "@rounds/shared/postings/states.ts";
import { instant } from "../../platform/clock.ts";
import { deliverMail } from "../../platform/mail/deliver-mail.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { changeStage } from "../applications/change-stage.ts";
import { letterValues } from "../applications/letter-values.ts";
import { noteAnswer } from "../applications/reply-debt.ts";
import { composeFromText } from "../mail-templates/compose-from-template.ts";
import { findTemplate } from "../mail-templates/mail-template.queries.ts";
import { PostingRevisionRow, PostingRow } from "../postings/posting.entity.ts";
import { ClosingLetterRecipientRow, ClosingLetterRow, ClosingLetterTextRow } from "./closing-letter.entity.ts";
import { nextRecipients } from "./recipients.queries.ts";
import { closingLetterToSend } from "./reply-promise.events.ts";

const BATCH = 100;

/** A letter's time has come: answers everybody who still waits, one after the other, so that a stop in the middle loses and doubles nobody. A posting that takes applications again needs no letter. */
export async function sendClosingLetter(services: Services, letterId: string): Promise<void> {
  const { database, clock } = services;
  const letter = await database.read.findOneByOrFail(ClosingLetterRow, { id: letterId });
  if (letter.state !== "SCHEDULED") return;
  const posting = await database.read.findOneByOrFail(PostingRow, { id: letter.postingId });
  const state = stateAt(posting, clock.now());
  if (state !== "CLOSED" && state !== "ARCHIVED") return end(services, letter, "CANCELED");
  for (let after = ""; ; ) {
    const batch = await nextRecipients(database.read, letter, after, BATCH);
    for (const { id } of batch) if (!letter.exceptApplicationIds.includes(id)) await answer(services, letter, id);
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) break;
    after = last.id;
  }
  await end(services, letter, "SENT");
}

async function end({ database, clock }: Services, { id }: ClosingLetterRow, state: "SENT" | "CANCELED"): Promise<void> {
  await database.write(({ manager }) => manager.update(ClosingLetterRow, { id, state: "SCHEDULED" }, { state, endedAt: instant(clock.now()) }));
}

/** Ends one application, where its way is open, and puts the letter on its way, all in one transaction. */
async function answer(services: Services, letter: ClosingLetterRow, applicationId: string): Promise<void> {
  await services.database.write(async (transaction) => {
    const { manager } = transaction;
    // Locks the letter: whoever cancels it at the same moment comes before this candidate or after, but not between.
    if ((await manager.update(ClosingLetterRow, { id: letter.id, state: "SCHEDULED" }, { state: "SCHEDULED" })).affected !== 1) return;
    const application = await manager.findOneByOrFail(ApplicationRow, { id: applicationId });
    if (application.deletedAt !== null || application.aside !== null || application.stage === "WITHDRAWN" || application.stage === "HIRED" || (application.answeredAt !== null && !letter.toUndecided)) return;
    if (await manager.existsBy(ClosingLetterRecipientRow, { letterId: letter.id, applicationId })) return;
    const actor = { kind: "staff", id: letter.authorId } as const;
    if (isDeclinable(application.stage) && !(await changeStage(services, transaction, application, { to: "DECLINED", kind: "DECLINED", actor }))) return;
    await manager.insert(ClosingLetterRecipientRow, { letterId: letter.id, applicationId, answeredAt: instant(services.clock.now()) });
    await noteAnswer(transaction, services.clock, application);
    await services.events.announce(transaction, closingLetterToSend, { letterId: letter.id, applicationId });
  });
}

/** The letter to one candidate in their language: as it was written for it, else as the organization writes it otherwise. */
export async function mailClosingLetter(services: Services, letterId: string, applicationId: string, jobId: string): Promise<void> {
  const { read } = services.database;
  const application = await read.findOneByOrFail(ApplicationRow, { id: applicationId });
  if (application.deletedAt !== null) return;
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: application.revisionId });
  const text = (await read.findOneBy(ClosingLetterTextRow, { letterId, language: application.language })) ?? (await findTemplate(read, "CLOSING_LETTER", application.language));
  const mail = await composeFromText(services, application.language, text, letterValues(application, content.title));
  await deliverMail(services, { jobId, kind: "CLOSING_LETTER", to: application.email, applicationId }, mail);
}
