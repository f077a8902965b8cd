import { escapeHtml as escapeXml } from "../../platform/escape.ts";
import type { PublicPosting } from "../postings/public-posting.types.ts";

export interface Feed {
  readonly organization: string;
  readonly publicUrl: string;
  /** Newest first. */
  readonly postings: readonly PublicPosting[];
  /** UTC, ISO 8601. */
  readonly now: string;
}

/** By the protocol of sitemaps.org: the list of postings and each of them. */
export function sitemap({ publicUrl, postings }: Feed): string {
  const pages = [`<url><loc>${escapeXml(`${publicUrl}/postings`)}</loc></url>`, ...postings.map(({ url, updatedAt }) => `<url><loc>${escapeXml(url)}</loc><lastmod>${updatedAt}</lastmod></url>`)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages.join("\n")}\n</urlset>\n`;
}

/** By RFC 4287. */
export function atomFeed({ organization, publicUrl, postings, now }: Feed): string {
  const self = `${publicUrl}/feeds/postings.atom`;
  const updated = postings.map(({ updatedAt }) => updatedAt).sort((a, b) => b.localeCompare(a))[0] ?? now;
  const head = [`<id>${escapeXml(self)}</id>`, `<title>${escapeXml(`Open postings at ${organization}`)}</title>`, `<updated>${updated}</updated>`, `<link rel="self" href="${escapeXml(self)}"/>`, `<link href="${escapeXml(`${publicUrl}/postings`)}"/>`, `<author><name>${escapeXml(organization)}</name></author>`];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${[...head, ...postings.map(atomEntry)].join("\n")}\n</feed>\n`;
}

function atomEntry({ url, title, updatedAt, publishedAt, summary }: PublicPosting): string {
  return `<entry><id>${escapeXml(url)}</id><title>${escapeXml(title)}</title><link href="${escapeXml(url)}"/><published>${publishedAt}</published><updated>${updatedAt}</updated><summary>${escapeXml(summary)}</summary></entry>`;
}

/** By the JSON Feed specification, version 1.1. */
export function jsonFeed({ organization, publicUrl, postings }: Feed): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: `Open postings at ${organization}`,
    home_page_url: `${publicUrl}/postings`,
    feed_url: `${publicUrl}/feeds/postings.json`,
    authors: [{ name: organization }],
    items: postings.map(({ id, url, title, summary, publishedAt, updatedAt, department, employmentType, workplaceType }) => ({ id, url, title, summary, content_text: summary, date_published: publishedAt, date_modified: updatedAt, tags: [department, employmentType, workplaceType] })),
  };
}

/** Everything may be found but what is private or not for reading. */
export function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /console\nDisallow: /staff/\nDisallow: /status/\nDisallow: /uploads\n\nSitemap: ${publicUrl}/sitemap.xml\n`;
}
