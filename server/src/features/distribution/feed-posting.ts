import { withSource, type KnownSource } from "@rounds/shared/distribution/sources.ts";
import { parseGlobalId } from "../../graphql/global-id.ts";
import { instant } from "../../platform/clock.ts";
import { publicRoleTemplateUrls } from "../role-templates/role-template.queries.ts";
import type { Services } from "../../platform/services.ts";
import { readPublicOrganization } from "../organization/read-organization.ts";
import type { PublicLocation, PublicOrganization } from "../organization/organization.types.ts";
import { allPublishedPostings } from "../postings/public-posting.queries.ts";
import type { PostingFilter, PublicPosting } from "../postings/public-posting.types.ts";

/** A published posting as every feed sees it. */
export interface FeedPosting extends Omit<PublicPosting, "url" | "applyUrl"> {
  /** Of 36 characters and for ever: boards know the posting by it. */
  readonly key: string;
  /** Where the work is; for remote work without a place, where the organization is. Boards place every posting on a map. */
  readonly places: readonly PublicLocation[];
  /** The posting's address, saying to whom it was given. */
  urlFor(source: KnownSource): string;
  applyUrlFor(source: KnownSource): string;
}

/** What every feed is made of: only what the public can see, by the same query as every page. */
export interface Feed {
  readonly organization: PublicOrganization;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** The list of postings, for people. */
  readonly listUrl: string;
  /** The pages of the role template library. */
  readonly templatePages: readonly { readonly url: string; readonly changedAt: string }[];
  /** Newest first. */
  readonly postings: readonly FeedPosting[];
  /** The newest change of a posting; with none, now. UTC, ISO 8601. */
  readonly updated: string;
}

/** Which postings a feed holds: `?department=Imaging&location=Springfield`. */
export type FeedFilter = Pick<PostingFilter, "department" | "location">;

export async function readFeed(services: Services, filter: FeedFilter = {}): Promise<Feed> {
  const { publicUrl } = services.links;
  const organization = await readPublicOrganization(services);
  const postings = (await allPublishedPostings(services, filter)).map((posting) => toFeedPosting(posting, organization));
  const updated = postings.reduce((newest, { updatedAt }) => (updatedAt > newest ? updatedAt : newest), "");
  return { organization, publicUrl, listUrl: `${publicUrl}/postings`, templatePages: await publicRoleTemplateUrls(services), postings, updated: updated || instant(services.clock.now()) };
}

function toFeedPosting(posting: PublicPosting, organization: PublicOrganization): FeedPosting {
  const { url, applyUrl, locations } = posting;
  return Object.assign(posting, {
    key: parseGlobalId(posting.id)?.id ?? posting.id,
    places: locations.length > 0 ? locations : organization.locations.slice(0, 1),
    urlFor: (source: KnownSource) => withSource(url, source),
    applyUrlFor: (source: KnownSource) => withSource(applyUrl, source),
  });
}
