import { LessThan } from "typeorm";
import { DAY, instant, later } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { LinkRequestRow } from "./link-request.entity.ts";

/** Longer than a mail is tried, and than the limit counts. */
const KEPT_DAYS = 7;

/** Forgets who asked for links, whatever became of it. */
export async function sweepLinkRequests({ database, clock }: Services): Promise<void> {
  await database.write(({ manager }) => manager.delete(LinkRequestRow, { askedAt: LessThan(instant(later(clock.now(), -KEPT_DAYS * DAY))) }));
}
