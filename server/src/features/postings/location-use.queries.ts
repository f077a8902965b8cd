import type { EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";

/** Postings that are open or in the making; those that are closed or archived keep their copy of a location, whatever becomes of it. */
const inUse = (now: string) => `state NOT IN ('CLOSED', 'ARCHIVED') AND (state <> 'PUBLISHED' OR closes_at IS NULL OR closes_at > ${now})`;

/** How many postings that are open or in the making name each location; one statement for all. */
export async function countPostingsByLocation(manager: EntityManager, locationIds: readonly string[], now: Date): Promise<ReadonlyMap<string, number>> {
  const counts = locationIds.map((_, index) => `coalesce(sum(CASE WHEN content LIKE $${index + 1} THEN 1 ELSE 0 END), 0) AS n${index}`);
  const rows: Record<string, number | string>[] = await manager.query(`SELECT ${counts.join(", ")} FROM postings WHERE ${inUse(`$${locationIds.length + 1}`)}`, [...locationIds.map(namedInContent), instant(now)]);
  return new Map(locationIds.map((id, index) => [id, Number(rows[0]?.[`n${index}`] ?? 0)]));
}

/** A location's id is a UUID, so it stands nowhere in a posting's text but in its list of locations. */
function namedInContent(locationId: string): string {
  return `%"id":"${locationId}"%`;
}
