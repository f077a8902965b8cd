import type { feedAddresses } from "@rounds/shared/distribution/feed-addresses.ts";
import { atomFeed } from "./atom-feed.ts";
import type { Feed } from "./feed-posting.ts";
import { indeedFeed } from "./indeed-feed.ts";
import { jsonExport } from "./json-export.ts";
import { jsonFeed } from "./json-feed.ts";
import { linkedinFeed } from "./linkedin-feed.ts";
import { rssFeed } from "./rss-feed.ts";
import { sitemap } from "./sitemap.ts";

export interface FeedKind {
  readonly path: (typeof feedAddresses)[number]["path"];
  readonly contentType: string;
  readonly write: (feed: Feed) => string;
  /** Whether `?department=` and `?location=` narrow it. */
  readonly filters: boolean;
}

/** Everything that tells machines of the postings. */
export const feedKinds: readonly FeedKind[] = [
  { path: "/sitemap.xml", contentType: "application/xml; charset=utf-8", write: sitemap, filters: false },
  { path: "/feeds/indeed.xml", contentType: "application/xml; charset=utf-8", write: indeedFeed, filters: true },
  { path: "/feeds/linkedin.xml", contentType: "application/xml; charset=utf-8", write: linkedinFeed, filters: true },
  { path: "/feeds/postings.rss", contentType: "application/rss+xml; charset=utf-8", write: rssFeed, filters: true },
  { path: "/feeds/postings.atom", contentType: "application/atom+xml; charset=utf-8", write: atomFeed, filters: true },
  { path: "/feeds/postings.json", contentType: "application/feed+json; charset=utf-8", write: jsonFeed, filters: true },
  { path: "/feeds/export.json", contentType: "application/json; charset=utf-8", write: jsonExport, filters: true },
];
