import { descriptionHtml } from "@rounds/shared/postings/description-html.ts";
import type { Feed, FeedPosting } from "./feed-posting.ts";
import { element, emptyElement, parent, XML_DECLARATION, type Xml } from "./xml.ts";

/** By RFC 4287. */
export function atomFeed({ organization, publicUrl, listUrl, updated, postings }: Feed): string {
  const self = `${publicUrl}/feeds/postings.atom`;
  const head = [
    element("id", self),
    element("title", `Open postings at ${organization.name}`),
    element("updated", updated),
    emptyElement("link", { rel: "self", type: "application/atom+xml", href: self }),
    emptyElement("link", { rel: "alternate", type: "text/html", href: listUrl }),
    parent("author", [element("name", organization.name)]),
  ];
  return `${XML_DECLARATION}${parent("feed", [...head, ...postings.map((posting) => entry(publicUrl, posting))].map((line) => `\n${line}`), { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" })}\n`;
}

function entry(publicUrl: string, posting: FeedPosting): Xml {
  return parent("entry", [
    // The address without a source: entries keep the id that they have always had.
    element("id", `${publicUrl}/postings/${posting.slug}`),
    element("title", posting.title),
    emptyElement("link", { rel: "alternate", type: "text/html", href: posting.urlFor("atom") }),
    element("published", posting.publishedAt),
    element("updated", posting.updatedAt),
    posting.department === "" ? "" : emptyElement("category", { term: posting.department }),
    element("summary", posting.summary),
    element("content", descriptionHtml(posting), { type: "html" }),
  ]);
}
