import { describe, expect, test } from "vitest";
import { atomFeed } from "../../../server/src/features/distribution/atom-feed.ts";
import type { Feed } from "../../../server/src/features/distribution/feed-posting.ts";
import { jsonExport } from "../../../server/src/features/distribution/json-export.ts";
import { jsonFeed } from "../../../server/src/features/distribution/json-feed.ts";
import { rssFeed } from "../../../server/src/features/distribution/rss-feed.ts";
import { robots, sitemap } from "../../../server/src/features/distribution/sitemap.ts";
import { xmlCharacters } from "../../../server/src/features/distribution/xml.ts";
import { all, brokenOccurrences, parseXml, textOf } from "../../testkit/xml.ts";
import { feedOf, feedPosting, hostile, key, long, publicUrl, typed } from "./feed-under-test.ts";

const feeds: readonly (readonly [string, Feed])[] = [
  ["two postings", feedOf(feedPosting(), feedPosting({ slug: "second", closesAt: null, department: "", compensation: null }))],
  ["no posting", feedOf()],
  ["hostile text in every field", feedOf(typed(hostile))],
  ["6,000 characters in every field", feedOf(typed(long))],
];
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const isUri = (text: string | undefined) => text !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(text) && !/[\s<>"{}|\\^`]/.test(text);

describe.each(feeds)("RSS 2.0 of %s", (_, feed) => {
  const root = parseXml(rssFeed(feed));
  const [channel] = all(root, "channel");
  if (!channel) throw new Error("The feed has no channel.");
  const items = all(channel, "item");

  test("is a channel with its required elements, each once", () => {
    expect([root.name, root.attributes["version"]]).toEqual(["rss", "2.0"]);
    expect(brokenOccurrences(root, { channel: "1" })).toEqual([]);
    expect(brokenOccurrences(channel, { title: "1", link: "1", description: "1", language: "?", lastBuildDate: "?", ttl: "?", "atom:link": "1", item: "*" })).toEqual([]);
    expect(textOf(channel, "lastBuildDate")).toMatch(rfc822);
    expect(isUri(textOf(channel, "link"))).toBe(true);
  });

  test("has items with a title, a link, a date and a guid that no other has", () => {
    expect(items).toHaveLength(feed.postings.length);
    for (const item of items) {
      expect(brokenOccurrences(item, { title: "1", link: "1", guid: "1", pubDate: "1", category: "?", description: "1" })).toEqual([]);
      expect(textOf(item, "pubDate")).toMatch(rfc822);
      expect(textOf(item, "link")).toMatch(/^https:\/\/jobs\.example\.org\/postings\/[a-z-]+\?source=rss$/);
      expect(all(item, "guid")[0]).toMatchObject({ text: `urn:uuid:${key}`, attributes: { isPermaLink: "false" } });
      expect(textOf(item, "description")).not.toMatch(/<script/i);
    }
  });
});

describe.each(feeds)("Atom of %s, by RFC 4287", (_, feed) => {
  const root = parseXml(atomFeed(feed));
  const entries = all(root, "entry");

  test("4.1.1: one id, title and updated, an author, and a link to itself", () => {
    expect([root.name, root.attributes["xmlns"]]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    expect(brokenOccurrences(root, { id: "1", title: "1", updated: "1", link: "*", author: "*", entry: "*" })).toEqual([]);
    expect(all(root, "author").map((author) => textOf(author, "name"))).toEqual(["Lantern Lake Hospital"]);
    expect(all(root, "link").map(({ attributes }) => attributes["rel"])).toEqual(["self", "alternate"]);
  });

  test("4.1.2: entries with one id, title and updated, at most one content, summary and published", () => {
    expect(entries).toHaveLength(feed.postings.length);
    for (const entry of entries) expect(brokenOccurrences(entry, { id: "1", title: "1", updated: "1", link: "*", published: "?", summary: "?", content: "?", category: "*" })).toEqual([]);
  });

  test("4.1.2: no two links of an entry share relation, type and language", () => {
    for (const entry of entries) expect(all(entry, "link").map(({ attributes }) => attributes["rel"])).toEqual(["alternate"]);
  });

  test("3.3 and 4.2.6: dates by RFC 3339, ids as absolute addresses that never change", () => {
    for (const element of [root, ...entries]) {
      expect(textOf(element, "updated")).toMatch(rfc3339);
      expect(isUri(textOf(element, "id"))).toBe(true);
      expect(textOf(element, "id")).not.toContain("source=");
    }
  });

  test("4.1.3.3: content of the type html holds escaped HTML and no element", () => {
    for (const entry of entries) {
      const [content] = all(entry, "content");
      expect(content).toMatchObject({ attributes: { type: "html" }, children: [] });
      expect(content?.text).not.toMatch(/<script/i);
    }
  });

  test("4.2.2.1: a category has its term", () => {
    for (const category of entries.flatMap((entry) => all(entry, "category"))) expect(category.attributes["term"]).toMatch(/./);
  });
});

describe.each(feeds)("JSON Feed 1.1 of %s", (_, feed) => {
  const parsed: { version: string; title: string; home_page_url: string; feed_url: string; authors: { name: string }[]; items: Record<string, unknown>[] } = JSON.parse(jsonFeed(feed));

  test("has the version's address, a title and its own address", () => {
    expect(parsed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", title: "Open postings at Lantern Lake Hospital", feed_url: `${publicUrl}/feeds/postings.json` });
    expect(parsed.authors).toEqual([{ name: "Lantern Lake Hospital", url: "https://www.example.org" }]);
  });

  test("has items with an id as text, a content, dates by RFC 3339 and tags as text", () => {
    expect(parsed.items).toHaveLength(feed.postings.length);
    for (const { id, url, content_html, date_published, date_modified, tags } of parsed.items) {
      expect([typeof id, typeof content_html]).toEqual(["string", "string"]);
      expect(url).toMatch(/\?source=json-feed$/);
      for (const date of [date_published, date_modified]) expect(date).toMatch(rfc3339);
      expect(tags).toEqual(expect.arrayContaining(["FULL_TIME", "ON_SITE"]));
      expect(content_html).not.toMatch(/<script/i);
    }
  });
});

describe.each(feeds)("the sitemap of %s", (_, feed) => {
  const root = parseXml(sitemap(feed));

  test("lists the postings, the list of them and the library, by the protocol's schema", () => {
    expect([root.name, root.attributes["xmlns"]]).toEqual(["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"]);
    const urls = all(root, "url");
    expect(urls).toHaveLength(feed.postings.length + 2);
    for (const url of urls) {
      expect(brokenOccurrences(url, { loc: "1", lastmod: "?" })).toEqual([]);
      expect(isUri(textOf(url, "loc"))).toBe(true);
      expect(textOf(url, "loc")?.length).toBeLessThan(2_048);
      expect(textOf(url, "lastmod") ?? feed.updated).toMatch(rfc3339);
    }
  });
});

test("the sitemap has no more addresses than the protocol allows, and no source in any", () => {
  const [posting] = [feedPosting()];
  const document = sitemap(feedOf(...Array.from({ length: 50_001 }, () => posting)));
  expect(document.match(/<loc>/g)).toHaveLength(50_000);
  expect(document).not.toContain("source=");
});

test("robots.txt keeps crawlers out of what is private, in every language, and names the sitemap", () => {
  expect(robots(publicUrl)).toBe(`User-agent: *\nDisallow: /console\nDisallow: /staff/\nDisallow: /status/\nDisallow: /es/status/\nDisallow: /alerts/\nDisallow: /es/alerts/\nDisallow: /uploads\nDisallow: /embed/\nDisallow: /s/\n\nSitemap: ${publicUrl}/sitemap.xml\n`);
});

describe("the JSON export", () => {
  const exported = (feed: Feed): { schema: number; postings: Record<string, unknown>[] } => JSON.parse(jsonExport(feed));

  test("holds every public field by its name, and a version", () => {
    const { schema, postings } = exported(feedOf(feedPosting()));
    expect(schema).toBe(1);
    expect(Object.keys(postings[0] ?? {}).sort()).toEqual(["aboutOrganization", "applicationInstructions", "applyUrl", "benefits", "closesAt", "compensation", "credentials", "department", "employmentType", "highlights", "id", "locations", "publishedAt", "requirements", "responsibilities", "roleTemplate", "slug", "summary", "timeZone", "title", "updatedAt", "url", "workplaceType"]);
    expect(postings[0]).toMatchObject({ url: `${publicUrl}/postings/pacs-administrator?source=export`, compensation: { min: 6_000_000, currency: "USD" } });
  });

  test("keeps what somebody typed as it was", () => {
    expect(exported(feedOf(typed(hostile))).postings[0]).toMatchObject({ title: hostile, summary: hostile, benefits: [hostile] });
  });
});

test("a text that is typed into a title is the same text in every XML feed", () => {
  const read = xmlCharacters(hostile);
  expect(all(all(parseXml(rssFeed(feedOf(typed(hostile)))), "channel")[0] ?? parseXml("<a/>"), "item").map((item) => textOf(item, "title"))).toEqual([read]);
  expect(all(parseXml(atomFeed(feedOf(typed(hostile)))), "entry").map((entry) => textOf(entry, "title"))).toEqual([read]);
});
