import { dayAt, wallTimeOf } from "@rounds/shared/time/wall-time.ts";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { SettingRow } from "../../platform/settings.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { postingsToAnswerByColleague } from "./who-answers.ts";
import { replyDigestDue } from "./reply-promise.events.ts";

const MORNING = "08:00";
/** The day of the newest digest. */
const SETTING = "reply-digest";

/** Once a day, when morning has come to the organization: a mail to each colleague whose candidates wait. A server that was off then catches up on the same day. */
export async function sendReplyDigests(services: Services): Promise<void> {
  const { database, clock, events } = services;
  const now = clock.now();
  const { timeZone } = await findOrganization(database.read);
  const today = dayAt(instant(now), timeZone);
  if (wallTimeOf(instant(now), timeZone) < `${today}T${MORNING}` || (await newestDay(services)) >= today) return;
  await database.write(async (transaction) => {
    const { manager } = transaction;
    await manager.createQueryBuilder().insert().into(SettingRow).values({ name: SETTING, value: "" }).orIgnore().execute();
    // Of two processes, only the first finds it without today's.
    const claim = manager.createQueryBuilder().update(SettingRow).set({ value: today }).where("name = :name AND value < :today", { name: SETTING, today });
    if ((await claim.execute()).affected !== 1) return;
    for (const staffMemberId of (await postingsToAnswerByColleague(manager, now)).keys()) await events.announce(transaction, replyDigestDue, { staffMemberId });
  });
}

async function newestDay({ database }: Services): Promise<string> {
  return (await database.read.findOneBy(SettingRow, { name: SETTING }))?.value ?? "";
}
