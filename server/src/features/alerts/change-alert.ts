import type { AlertFrequency } from "@rounds/shared/alerts/alert.ts";
import { alertFilter, checkAlertFilter } from "@rounds/shared/alerts/alert-filter.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import type { PostingFilter } from "@rounds/shared/postings/posting-filter.ts";
import { instant } from "../../platform/clock.ts";
import { refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { PostingAlertRow } from "./alert.entity.ts";
import { alertOfToken } from "./alert-link.ts";
import { isActive } from "./alert.policy.ts";
import { replaceTwins } from "./confirm-alert.ts";
import { tellWhatWaits } from "./send-alert.ts";

export interface AlertChange {
  readonly token: string;
  readonly filter: PostingFilter;
  readonly frequency: AlertFrequency;
  /** Of the refusals; the alert's own where none is given. */
  readonly language?: string | undefined;
}

/** Asks for other postings, or at another time. Whether the alert is confirmed or ended stays as it is. */
export function updateAlert(services: Services, { token, filter, frequency, language }: AlertChange): Promise<PostingAlertRow> {
  const change = { filter: alertFilter(filter), frequency };
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const alert = await alertOfToken(manager, services, token);
    refuseAny(checkAlertFilter(change.filter, wordsOf(language ?? alert.language).alerts));
    const changed = { ...alert, ...change };
    await manager.update(PostingAlertRow, { id: alert.id }, change);
    if (isActive(changed)) {
      await replaceTwins(manager, changed, instant(services.clock.now()));
      await tellWhatWaits(services, transaction, changed);
    }
    return changed;
  });
}

/** Nothing more is sent. Ending twice is as good as ending once. */
export function endAlert(services: Services, token: string): Promise<PostingAlertRow> {
  return services.database.write(async ({ manager }) => {
    const alert = await alertOfToken(manager, services, token);
    if (alert.endedAt !== null) return alert;
    const change = { endedAt: instant(services.clock.now()) };
    await manager.update(PostingAlertRow, { id: alert.id }, change);
    return { ...alert, ...change };
  });
}
