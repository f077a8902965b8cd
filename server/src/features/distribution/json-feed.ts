import { descriptionHtml } from "@rounds/shared/postings/description-html.ts";
import type { Feed } from "./feed-posting.ts";

/** By the JSON Feed specification, version 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ organization, publicUrl, listUrl, postings }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: `Open postings at ${organization.name}`,
    home_page_url: listUrl,
    feed_url: `${publicUrl}/feeds/postings.json`,
    language: "en",
    authors: [{ name: organization.name, ...(organization.websiteUrl === null ? {} : { url: organization.websiteUrl }) }],
    items: postings.map((posting) => ({
      id: posting.id,
      url: posting.urlFor("json-feed"),
      title: posting.title,
      summary: posting.summary,
      content_html: descriptionHtml(posting),
      date_published: posting.publishedAt,
      date_modified: posting.updatedAt,
      tags: [posting.department, posting.employmentType, posting.workplaceType].filter((tag) => tag !== ""),
    })),
  });
}
