import { knownSources, sourceFrom, sourceOfHost, type KnownSource, type Source } from "./sources.ts";

/** The terms of an address behind its question mark. */
interface Terms {
  get(name: string): string | null;
}

/** A whole address, taken apart as `URL` does it. */
interface Address {
  readonly protocol: string;
  /** With the port. */
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly searchParams: Terms;
}

/** What a request for a page says about the way that led to it. */
export interface Arrival {
  /** Of the page's own address. */
  readonly search: Terms;
  /** The address that it was opened from, a request's Referer or a document's referrer; null for none. */
  readonly referrer: Address | null;
  /** The host that the careers site is reached at. */
  readonly ownHost: string;
}

/** Where a visit came from: what the address says, else what the page before it tells. Null: nothing does. */
export function sourceOfVisit({ search, referrer, ownHost }: Arrival): Source | null {
  return namedSource(search) ?? (referrer === null ? null : sourceOfReferrer(referrer, ownHost));
}

/** What an address says itself, by our own word for it before that of everybody else. */
export function namedSource(search: Terms): Source | null {
  return sourceFrom(search.get("source")) ?? sourceFrom(search.get("utm_source"));
}

function sourceOfReferrer({ protocol, host, hostname, pathname, searchParams }: Address, ownHost: string): Source | null {
  if (!/^(https?|android-app):$/.test(protocol) || hostname === "") return null;
  if (host !== ownHost) return sourceOfHost(hostname);
  // A form is opened from its posting: that this was a page of ours says nothing.
  return namedSource(searchParams) ?? (ownPosting.test(pathname) ? null : "careers-site");
}

/** In every language. */
const ownPosting = /^(\/[a-z]{2,3}(-[A-Za-z]{2,4})?)?\/postings\/[^/]/;

/** Names under which others write a source that has one already. */
const otherNames: Readonly<Record<string, KnownSource>> = {
  google_jobs_apply: "google",
  "google jobs": "google",
  twitter: "x",
  "zip recruiter": "ziprecruiter",
  "careers site": "careers-site",
  "hospital site": "hospital-site",
};

const hostShape = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
/** Letters, digits and the marks that names are written with; short enough to read in a table. */
const countableShape = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._&+'()/-]{0,59}$/u;

/** The name under which a source is counted. `organizationHost` is that of the employer's own site. What no honest link would say is "other". */
export function countedSource(text: string | null | undefined, organizationHost: string | null): Source {
  const source = sourceFrom(text);
  if (source === null) return "direct" satisfies KnownSource;
  if (Object.hasOwn(knownSources, source)) return source;
  if (Object.hasOwn(otherNames, source)) return otherNames[source] ?? source;
  if (hostShape.test(source)) return sourceOfSite(source, organizationHost);
  return countableShape.test(source) ? source : ("other" satisfies KnownSource);
}

function sourceOfSite(host: string, organizationHost: string | null): Source {
  const site = host.replace(/^www\./, "");
  if (organizationHost !== null && site === organizationHost.replace(/^www\./, "")) return "hospital-site" satisfies KnownSource;
  const source = sourceOfHost(site) ?? "other";
  return countableShape.test(source) ? source : "other";
}

export const sourceKinds = ["BOARD", "FEED", "OWN", "CHANNEL", "REFERRAL", "DIRECT", "OTHER"] as const;
export type SourceKind = (typeof sourceKinds)[number];

const kinds: Readonly<Record<KnownSource, SourceKind>> = {
  indeed: "BOARD",
  linkedin: "BOARD",
  google: "BOARD",
  bing: "BOARD",
  duckduckgo: "BOARD",
  facebook: "BOARD",
  x: "BOARD",
  glassdoor: "BOARD",
  ziprecruiter: "BOARD",
  rss: "FEED",
  atom: "FEED",
  "json-feed": "FEED",
  export: "FEED",
  alert: "OWN",
  widget: "OWN",
  embed: "OWN",
  "careers-site": "OWN",
  "hospital-site": "OWN",
  referral: "REFERRAL",
  direct: "DIRECT",
  other: "OTHER",
};

/** What sort of source it is; a share link is told apart by whoever knows the links. */
export function kindOfSource(source: Source): SourceKind {
  return Object.hasOwn(kinds, source) ? (kinds[source as KnownSource] ?? "OTHER") : "OTHER";
}
