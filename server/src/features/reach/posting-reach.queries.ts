import type { ReachEntry } from "@rounds/shared/distribution/reach.ts";
import { countedSource } from "@rounds/shared/distribution/visit-source.ts";
import { dayPlus } from "@rounds/shared/time/local-day.ts";
import { In, MoreThanOrEqual, type EntityManager } from "typeorm";
import { placeholders } from "../../database/placeholders.ts";
import { PostingVisitsRow } from "./posting-visits.entity.ts";

export interface CountingRules {
  readonly dayOf: (instant: string) => string;
  readonly organizationHost: string | null;
}

type Entries = ReadonlyMap<string, readonly ReachEntry[]>;

/** What was counted of these postings since a day. Applications are counted where they stand, so none is ever counted twice. */
export async function reachEntries(manager: EntityManager, postingIds: readonly string[], firstDay: string, rules: CountingRules): Promise<Entries> {
  const [visits, applications] = await Promise.all([visitsSince(manager, postingIds, firstDay), applicationsSince(manager, postingIds, firstDay)]);
  const entries = new Map<string, ReachEntry[]>(postingIds.map((id) => [id, []]));
  for (const { postingId, day, source, views, starts } of visits) entries.get(postingId)?.push({ day, source, views, starts, applications: 0 });
  for (const { posting_id: id, source, minute, count } of applications) {
    entries.get(id)?.push({ day: rules.dayOf(`${minute}:00Z`), source: countedSource(source, rules.organizationHost), views: 0, starts: 0, applications: Number(count) });
  }
  return entries;
}

function visitsSince(manager: EntityManager, postingIds: readonly string[], firstDay: string): Promise<PostingVisitsRow[]> {
  return manager.findBy(PostingVisitsRow, { postingId: In([...postingIds]), day: MoreThanOrEqual(firstDay) });
}

interface ApplicationCount {
  posting_id: string;
  source: string | null;
  minute: string;
  count: number | string;
}

/** By the minute: days begin at another instant in each zone. Those of the day before are read too, since no zone is a whole day ahead. */
function applicationsSince(manager: EntityManager, postingIds: readonly string[], firstDay: string): Promise<ApplicationCount[]> {
  const places = placeholders(postingIds, 2);
  const minute = "substr(submitted_at, 1, 16)";
  return manager.query(`SELECT posting_id, source, ${minute} AS minute, count(*) AS count FROM applications WHERE submitted_at >= $1 AND aside IS NULL AND posting_id IN (${places}) GROUP BY posting_id, source, ${minute}`, [dayPlus(firstDay, -1), ...postingIds]);
}
