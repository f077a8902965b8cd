import { In } from "typeorm";
import type { Services } from "../../platform/services.ts";
import { StaffMemberRow } from "../accounts/staff-member.entity.ts";
import { sendFromTemplate, STAFF_LANGUAGE } from "../mail-templates/send-from-template.ts";
import { PostingRow } from "../postings/posting.entity.ts";
import type { ReplyDebt } from "./reply-debt.queries.ts";
import { closingLetterDue, closingLetterToSend, replyDigestDue } from "./reply-promise.events.ts";
import { mailClosingLetter, sendClosingLetter } from "./send-closing-letter.ts";
import { postingsToAnswerByColleague } from "./who-answers.ts";

export function registerReplyPromiseHandlers(services: Services): void {
  services.events.on(closingLetterDue, "answer whoever waits when a posting has closed", ({ letterId }) => sendClosingLetter(services, letterId));
  services.events.on(closingLetterToSend, "send a closing letter by e-mail", ({ letterId, applicationId }, { jobId }) => mailClosingLetter(services, letterId, applicationId, jobId));
  services.events.on(replyDigestDue, "tell a colleague who waits by e-mail", ({ staffMemberId }, { jobId }) => sendDigest(services, staffMemberId, jobId));
}

/** Says what is true when it goes out: whoever has answered meanwhile hears nothing. */
async function sendDigest(services: Services, staffMemberId: string, jobId: string): Promise<void> {
  const { read } = services.database;
  const colleague = await read.findOneBy(StaffMemberRow, { id: staffMemberId });
  const debts = (await postingsToAnswerByColleague(read, services.clock.now())).get(staffMemberId);
  if (colleague?.active !== true || debts === undefined) return;
  const postings = await read.findBy(PostingRow, { id: In([...debts.keys()]) });
  const lines = postings.flatMap(({ id, content }) => lineOf(content.title, debts.get(id))).sort();
  const values = { "staff.name": colleague.name, postings: lines.join("\n"), link: services.links.console() };
  await sendFromTemplate(services, { kind: "REPLY_DIGEST", language: STAFF_LANGUAGE, jobId, to: colleague.email, values });
}

function lineOf(title: string, debt: ReplyDebt | undefined): string[] {
  if (debt === undefined) return [];
  const parts = [debt.overdue > 0 ? `${debt.overdue} overdue` : "", debt.dueSoon > 0 ? `${debt.dueSoon} due within three days` : ""];
  return [`${title}: ${parts.filter((part) => part !== "").join(", ")}`];
}
