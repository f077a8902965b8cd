import { alertLimits, type AlertFrequency } from "@rounds/shared/alerts/alert.ts";
import { alertFilter, checkAlertFilter } from "@rounds/shared/alerts/alert-filter.ts";
import { checkEmail, normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import type { PostingFilter } from "@rounds/shared/postings/posting-filter.ts";
import type { EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { limiterOf } from "../../platform/limiter-of.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { PostingAlertRow } from "./alert.entity.ts";
import { alertAsked } from "./alert.events.ts";

/** Alerts that one client address may ask for within an hour. */
const subscriptionsOf = limiterOf(20);

export interface Subscription {
  readonly email: string;
  readonly filter?: PostingFilter | null | undefined;
  readonly frequency: AlertFrequency;
  /** Of everything that is written to the address. */
  readonly language: string;
}

/** Asks the address to confirm an alert. Resolves in the same way whether the address is known, new, or has been asked often enough today: nobody learns who is subscribed. `client` is the client's address, for the limit; it is not stored. */
export async function subscribeToPostings(services: Services, client: string, { email, filter, frequency, language }: Subscription): Promise<void> {
  const asked = alertFilter(filter ?? {});
  const { alerts: words, refusals } = wordsOf(language);
  refuseAny([...checkEmail(email, refusals), ...checkAlertFilter(asked, words)]);
  if (!subscriptionsOf(services).take(client)) refuse(refusal("TOO_MANY_ATTEMPTS", words.refusals.tooMany));
  await services.database.write(async (transaction) => {
    const at = instant(services.clock.now());
    const alert = { id: newId(), email: normalizeEmail(email), filter: asked, frequency, language, createdAt: at, confirmedAt: null, endedAt: null, linkVersion: 1, lastSentAt: null };
    if (await insertWithinLimit(transaction.manager, alert)) await services.events.announce(transaction, alertAsked, { alertId: alert.id });
  });
}

// The unique index makes everybody who asks for the same address at once wait for each other here, so that the limit holds.
async function insertWithinLimit(manager: EntityManager, alert: Omit<PostingAlertRow, "askedOn" | "askedNth">): Promise<boolean> {
  const askedOn = alert.createdAt.slice(0, "2026-11-24".length);
  for (let askedNth = 1; askedNth <= alertLimits.mailsToConfirmADay; askedNth += 1) {
    await manager.createQueryBuilder().insert().into(PostingAlertRow).values({ ...alert, askedOn, askedNth }).orIgnore().execute();
    if (await manager.existsBy(PostingAlertRow, { id: alert.id })) return true;
  }
  return false;
}
