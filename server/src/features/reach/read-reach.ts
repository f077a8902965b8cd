import { reachLimits, sumReach, type ReachSum } from "@rounds/shared/distribution/reach.ts";
import { sourceLabel } from "@rounds/shared/distribution/sources.ts";
import { kindOfSource } from "@rounds/shared/distribution/visit-source.ts";
import { dayPlus, localDays } from "@rounds/shared/time/local-day.ts";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { knownOrganization } from "../organization/organization.queries.ts";
import { hostOf } from "./organization-host.ts";
import { reachEntries } from "./posting-reach.queries.ts";
import type { PostingReach, ReachSource } from "./posting-reach.types.ts";
import type { ShareLinkRow } from "./share-link.entity.ts";
import { linkOfSource, shareLinksByPostingIds } from "./share-link.queries.ts";
import { visitsOf } from "./visit-counter.ts";

/** The reach of a posting in the last days, today among them. */
export async function readReach(context: StaffContext, postingId: string, askedDays: number): Promise<PostingReach> {
  const { services } = context;
  const days = Math.min(Math.max(askedDays, 1), reachLimits.days);
  // What this process has counted and not yet written is there, too.
  await visitsOf(services).write();
  const { timeZone, websiteUrl } = await knownOrganization(services);
  const dayOf = localDays(timeZone);
  const to = dayOf(services.clock.now());
  const from = dayPlus(to, 1 - days);
  const entries = await loadOne(context, `reach since ${from}`, postingId, (ids) => reachEntries(services.database.read, ids, from, { dayOf, organizationHost: hostOf(websiteUrl) }));
  const { total, days: byDay, sources } = sumReach(entries ?? [], from, to);
  const links = await loadOne(context, "share links", postingId, (ids) => shareLinksByPostingIds(services.database.read, ids));
  return { from, to, timeZone, total, days: byDay.map(({ day, ...counts }) => ({ date: day, ...counts })), sources: sources.map((source) => presentSource(source, links ?? [])) };
}

function presentSource({ source, ...counts }: ReachSum["sources"][number], links: readonly ShareLinkRow[]): ReachSource {
  const link = linkOfSource(links, source);
  return { source, label: link?.name ?? sourceLabel(source), kind: link?.kind ?? kindOfSource(source), ...counts };
}
