import { localDays } from "@rounds/shared/time/local-day.ts";
import type { StaffMemberRow } from "../features/accounts/staff-member.entity.ts";
import { knownOrganization } from "../features/organization/organization.queries.ts";
import { PostingRow } from "../features/postings/posting.entity.ts";
import { createShareLink } from "../features/reach/create-share-link.ts";
import { presentShareLink } from "../features/reach/share-link.present.ts";
import { writeVisits } from "../features/reach/write-visits.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { DAY, HOUR, later } from "../platform/clock.ts";
import type { Services } from "../platform/services.ts";
import { at } from "./at.ts";
import type { DemoCandidate } from "./content/candidates.ts";
import { demoShareLinks, demoVisits, linkedPosting, type DemoShareLink } from "./content/visits.ts";

/** Tells what a demo source at a posting is counted under: its share link where there is one. */
export type SourceOf = (postingSlug: string, source: string) => string;

type Owners = Readonly<Record<DemoShareLink["owner"], StaffMemberRow>>;

export async function addShareLinks(services: Services, owners: Owners): Promise<SourceOf> {
  const posting = await services.database.read.findOneByOrFail(PostingRow, { slug: linkedPosting });
  const sources = new Map<string, string>();
  for (const { source, kind, name, owner, madeDaysAgo } of demoShareLinks) {
    const then = at(services, later(services.clock.now(), -madeDaysAgo * DAY));
    const link = await createShareLink(then, owners[owner], { postingId: toGlobalId("Posting", posting.id), kind, name });
    sources.set(source, presentShareLink(services.links, link).source);
  }
  return (postingSlug, source) => (postingSlug === linkedPosting ? (sources.get(source) ?? source) : source);
}

/** Counts what the people of the demo opened, as the server would have. */
export async function addVisits(services: Services, openDays: number, candidates: readonly DemoCandidate[], sourceOf: SourceOf): Promise<void> {
  const now = services.clock.now();
  const { timeZone } = await knownOrganization(services);
  const visits = demoVisits(localDays(timeZone)(appliedAt(now, 0)), openDays, candidates).map(({ postingSlug, daysAgo, source, views, starts }) => ({
    slug: postingSlug,
    quarter: appliedAt(now, daysAgo).getTime(),
    source: sourceOf(postingSlug, source),
    views,
    starts,
  }));
  await writeVisits(services, visits);
}

/** An hour before now, so many days ago: all that happens in the demo on that day. */
export function appliedAt(now: Date, daysAgo: number): Date {
  return later(now, -daysAgo * DAY - HOUR);
}
