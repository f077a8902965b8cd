import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageTags } from "@rounds/shared/languages/languages.ts";
import type { Feed } from "./feed-posting.ts";
import { element, parent, XML_DECLARATION } from "./xml.ts";

/** As many addresses as the protocol allows in one file. */
const MOST_ADDRESSES = 50_000;

interface Address {
  readonly url: string;
  readonly changedAt?: string;
}

/** By the protocol of sitemaps.org, version 0.9: the list of postings and each of them, newest first, then the role templates. */
export function sitemap({ publicUrl, listUrl, updated, postings, templatePages }: Feed): string {
  const addresses: Address[] = [{ url: listUrl, changedAt: updated }, ...postings.map(({ slug, updatedAt }) => ({ url: `${publicUrl}/postings/${slug}`, changedAt: updatedAt })), { url: `${publicUrl}/role-templates` }, ...templatePages];
  const urls = addresses.slice(0, MOST_ADDRESSES).map(({ url, changedAt }) => `\n${parent("url", [element("loc", url), ...(changedAt === undefined ? [] : [element("lastmod", changedAt)])])}`);
  return `${XML_DECLARATION}${parent("urlset", urls, { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" })}\n`;
}

/** By RFC 9309. Everything may be found but what is private, not for reading, or a second copy of what is found elsewhere. */
export function robots(publicUrl: string): string {
  const secret = ["/status/", "/alerts/"].flatMap((path) => languageTags.map((tag) => addressIn(tag, path)));
  const closed = ["/console", "/staff/", ...secret, "/uploads", "/embed/", "/s/"];
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join("")}\nSitemap: ${publicUrl}/sitemap.xml\n`;
}
