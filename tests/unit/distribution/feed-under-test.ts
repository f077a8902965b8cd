import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import type { Feed, FeedPosting } from "../../../server/src/features/distribution/feed-posting.ts";
import { PublicOrganization } from "../../../server/src/features/organization/organization.types.ts";
import { PublicPosting } from "../../../server/src/features/postings/public-posting.types.ts";

export const publicUrl = "https://jobs.example.org";
export const key = "019307a4-6a5f-7c11-8d21-3f5e0a9b1c2d";
/** Everything that somebody could paste into a field to break what is made of it. */
export const hostile = `<b>bold</b> </script><script>alert("1")</script> ]]> <![CDATA[ &amp; & 'quotes' 😀 \u0000\u0008\u001F\uFFFE\uD800 עברית`;
export const long = `${"Keeps the archive running. ".repeat(230)}`.slice(0, 6_000);

const location = { name: "Main campus", street: "1 Lake Road", city: "Lantern Lake", region: "MN", postalCode: "55001", country: "US" };

export const organization = Object.assign(new PublicOrganization(), { id: toGlobalId("Organization", "1"), name: "Lantern Lake Hospital", about: "A hospital by a lake.", websiteUrl: "https://www.example.org", accentColor: "#0b5f69", timeZone: "America/Chicago", locations: [location] });

export function feedPosting(changes: Partial<FeedPosting> = {}): FeedPosting {
  const slug = changes.slug ?? "pacs-administrator";
  const posting = Object.assign(new PublicPosting(), {
    id: toGlobalId("Posting", key),
    slug,
    title: "PACS Administrator",
    summary: "Keep the images flowing.\n\nEvery night, too.",
    department: "Imaging",
    employmentType: "FULL_TIME" as const,
    workplaceType: "ON_SITE" as const,
    locations: [location],
    compensation: { min: 6_000_000, max: 10_000_000, currency: "USD", period: "YEAR" as const, note: null, benchmark: null },
    responsibilities: ["Run PACS"],
    requirements: [{ text: "A bachelor's degree in informatics", kind: "REQUIRED" as const }, { text: "Three years with PACS", kind: "REQUIRED" as const }, { text: "HL7", kind: "PREFERRED" as const }],
    credentials: [{ name: "Certified PACS Associate", abbreviation: "CPAS", issuer: "PARCA", required: false }],
    benefits: ["Paid leave"],
    highlights: ["A new archive"],
    aboutOrganization: "A hospital by a lake.",
    applicationInstructions: { documents: [], questions: [], closesAt: null, contact: null, text: "Send a resume." },
    publishedAt: "2026-11-01T09:00:00.000Z",
    updatedAt: "2026-11-02T09:00:00.000Z",
    closesAt: "2026-12-31T23:00:00.000Z",
    timeZone: "America/Chicago",
    url: `${publicUrl}/postings/${slug}`,
    applyUrl: `${publicUrl}/postings/${slug}/apply`,
    roleTemplate: null,
  });
  const address = (path: string) => (source: string) => `${publicUrl}/postings/${slug}${path}?source=${source}`;
  return Object.assign(posting, { key, places: [location], urlFor: address(""), applyUrlFor: address("/apply") }, changes);
}

export function feedOf(...postings: FeedPosting[]): Feed {
  return { organization, publicUrl, listUrl: `${publicUrl}/postings`, templatePages: [], postings, updated: "2026-11-02T09:00:00.000Z" };
}

/** A posting whose every typed text is `text`. */
export function typed(text: string): FeedPosting {
  const place = { name: text, street: text, city: text, region: text, postalCode: text, country: "US" };
  return feedPosting({
    title: text,
    summary: text,
    department: text,
    locations: [place],
    places: [place],
    compensation: { min: 100, max: 200, currency: "USD", period: "HOUR", note: text, benchmark: null },
    responsibilities: [text],
    requirements: [{ text: `${text} degree`, kind: "REQUIRED" }, { text: `${text} years`, kind: "REQUIRED" }],
    credentials: [{ name: text, abbreviation: text, issuer: text, required: true }],
    benefits: [text],
    highlights: [text],
    aboutOrganization: text,
  });
}
