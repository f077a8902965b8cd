import type { Location, PostingContent } from "@rounds/shared/postings/content.ts";
import { pacsAdministratorTemplate } from "../../../server/src/database/seed/content/pacs-administrator.ts";

export const POSTINGS = 1_000;
const MINUTE = 60_000;
const FIRST_PUBLISHED = Date.parse("2026-01-05T14:00:00.000Z");

export interface BenchPosting {
  readonly slug: string;
  readonly content: Omit<PostingContent, "locations"> & { readonly locations: readonly Location[] };
  /** ISO 8601, a minute after the posting before it. */
  readonly publishedAt: string;
}

/** The template that every posting of the bench was made from. */
export const benchTemplate = pacsAdministratorTemplate;

/** A thousand postings, oldest first. `contentOf` tells of each what stands in it; its title has to differ from all others. */
export function numberedPostings(contentOf: (index: number) => BenchPosting["content"]): BenchPosting[] {
  return Array.from({ length: POSTINGS }, (_, index) => {
    const content = contentOf(index);
    return { slug: content.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"), content, publishedAt: new Date(FIRST_PUBLISHED + index * MINUTE).toISOString() };
  });
}
