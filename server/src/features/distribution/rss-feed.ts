import { descriptionHtml } from "@rounds/shared/postings/description-html.ts";
import type { Feed, FeedPosting } from "./feed-posting.ts";
import { cdata, element, emptyElement, parent, rfc822, XML_DECLARATION, type Xml } from "./xml.ts";

/** How long a reader may keep the feed, in minutes. */
const TTL = "60";

/** By the RSS 2.0 specification (https://www.rssboard.org/rss-specification) and its advisory board's profile. */
export function rssFeed({ organization, publicUrl, listUrl, updated, postings }: Feed): string {
  const channel = [
    element("title", `Open postings at ${organization.name}`),
    element("link", listUrl),
    element("description", `Openings that take applications now at ${organization.name}.`),
    element("language", "en"),
    element("lastBuildDate", rfc822(updated)),
    element("ttl", TTL),
    emptyElement("atom:link", { rel: "self", type: "application/rss+xml", href: `${publicUrl}/feeds/postings.rss` }),
    ...postings.map(item),
  ];
  return `${XML_DECLARATION}${parent("rss", [parent("channel", channel.map((line) => `\n${line}`))], { version: "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom" })}\n`;
}

function item(posting: FeedPosting): Xml {
  return parent("item", [
    element("title", posting.title),
    element("link", posting.urlFor("rss")),
    // No address: the same posting keeps its guid when the address of this installation changes.
    element("guid", `urn:uuid:${posting.key}`, { isPermaLink: "false" }),
    element("pubDate", rfc822(posting.publishedAt)),
    element("category", posting.department || null),
    cdata("description", descriptionHtml(posting)),
  ]);
}
