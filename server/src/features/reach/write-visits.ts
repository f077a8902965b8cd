import { reachLimits } from "@rounds/shared/distribution/reach.ts";
import { codeOfSource } from "@rounds/shared/distribution/share-link.ts";
import { countedSource } from "@rounds/shared/distribution/visit-source.ts";
import { localDays } from "@rounds/shared/time/local-day.ts";
import { In, type EntityManager } from "typeorm";
import type { Services } from "../../platform/services.ts";
import { knownOrganization } from "../organization/organization.queries.ts";
import { PostingRow } from "../postings/posting.entity.ts";
import { hostOf } from "./organization-host.ts";
import { PostingVisitsRow } from "./posting-visits.entity.ts";
import { ShareLinkRow } from "./share-link.entity.ts";
import { linkOfSource } from "./share-link.queries.ts";
import type { CountedVisits } from "./visit-counter.ts";

/** Adds visits to what was counted before, in one transaction. The public sees none of it: the catalogue stays as it is. */
export async function writeVisits(services: Services, visits: readonly CountedVisits[]): Promise<void> {
  const { timeZone, websiteUrl } = await knownOrganization(services);
  const dayOf = localDays(timeZone);
  const host = hostOf(websiteUrl);
  await services.database.write(async ({ manager }) => {
    const ids = await postingIds(manager, visits);
    const rows = visits.flatMap(({ slug, quarter, source, views, starts }) => {
      const postingId = ids.get(slug);
      return postingId === undefined ? [] : [{ postingId, day: dayOf(quarter), source: countedSource(source, host), views, starts }];
    });
    for (const ofOneDay of groupsOf(rows, ({ postingId, day }) => `${postingId} ${day}`)) await addRows(manager, await withinLimit(manager, ofOneDay));
  });
}

async function postingIds(manager: EntityManager, visits: readonly CountedVisits[]): Promise<ReadonlyMap<string, string>> {
  const slugs = [...new Set(visits.map(({ slug }) => slug))];
  const found = await manager.find(PostingRow, { select: { id: true, slug: true }, where: { slug: In(slugs) } });
  return new Map(found.map(({ id, slug }) => [slug, id]));
}

/** No name that somebody makes up lets the table grow without end: the day's first forty sources have a row each. */
async function withinLimit(manager: EntityManager, rows: readonly PostingVisitsRow[]): Promise<PostingVisitsRow[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const { postingId, day } = first;
  const counted = await manager.find(PostingVisitsRow, { select: { source: true }, where: { postingId, day } });
  const links = rows.some(({ source }) => codeOfSource(source) !== null) ? await manager.findBy(ShareLinkRow, { postingId }) : [];
  const known = new Set(counted.flatMap(({ source }) => (codeOfSource(source) === null ? [source] : [])));
  return rows.map((row) => {
    const isLink = linkOfSource(links, row.source) !== null;
    const isFree = isLink || row.source === "other" || row.source === "direct" || known.has(row.source);
    if (!isFree && (codeOfSource(row.source) !== null || known.size >= reachLimits.sourcesPerDay)) return { ...row, source: "other" };
    if (!isLink) known.add(row.source);
    return row;
  });
}

const ADD = "ON CONFLICT (posting_id, day, source) DO UPDATE SET views = posting_visits.views + excluded.views, starts = posting_visits.starts + excluded.starts";

async function addRows(manager: EntityManager, rows: readonly PostingVisitsRow[]): Promise<void> {
  for (const { postingId, day, source, views, starts } of rows) {
    await manager.query(`INSERT INTO posting_visits (posting_id, day, source, views, starts) VALUES ($1, $2, $3, $4, $5) ${ADD}`, [postingId, day, source, views, starts]);
  }
}

/** In the order of their keys, and of the sources within: two processes that write at once wait for each other instead of both for ever. */
function groupsOf(rows: readonly PostingVisitsRow[], keyOf: (row: PostingVisitsRow) => string): PostingVisitsRow[][] {
  const groups = new Map<string, PostingVisitsRow[]>();
  for (const row of [...rows].sort(byKey)) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

function byKey(a: PostingVisitsRow, b: PostingVisitsRow): number {
  return a.postingId.localeCompare(b.postingId) || a.day.localeCompare(b.day) || (a.source < b.source ? -1 : 1);
}
