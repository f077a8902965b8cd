/** An address at which machines read the open postings; promised to whoever reads it: never changed. */
export interface FeedAddress {
  readonly path: `/${string}`;
  readonly name: string;
  /** Who reads it, for people who give it away. */
  readonly purpose: string;
}

export const feedAddresses = [
  { path: "/feeds/indeed.xml", name: "Indeed", purpose: "For Indeed, and for job boards that read its format." },
  { path: "/feeds/linkedin.xml", name: "LinkedIn", purpose: "For LinkedIn, as part of your agreement with it." },
  { path: "/feeds/postings.rss", name: "RSS", purpose: "For feed readers and newsletters." },
  { path: "/feeds/postings.atom", name: "Atom", purpose: "For feed readers that prefer it to RSS." },
  { path: "/feeds/postings.json", name: "JSON Feed", purpose: "For feed readers and small programs." },
  { path: "/feeds/export.json", name: "Full export", purpose: "For programs that want everything the public can see of each posting." },
  { path: "/sitemap.xml", name: "Sitemap", purpose: "For search engines. They find it by themselves; their tools for site owners take it, too." },
] as const satisfies readonly FeedAddress[];
