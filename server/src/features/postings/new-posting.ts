import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import type { PostingRow } from "./posting.entity.ts";

type Given = Pick<PostingRow, "slug" | "content"> & Partial<Omit<PostingRow, "searchText">>;

/** A posting's row as it begins: a draft, unless told otherwise. */
export function newPosting(given: Given, now: Date): PostingRow {
  return {
    id: newId(),
    state: "DRAFT",
    roleTemplateId: null,
    currentRevisionId: null,
    publishedAt: null,
    closesAt: null,
    timeZone: null,
    openings: null,
    closedBecause: null,
    closedAt: null,
    stateSince: instant(now),
    createdAt: instant(now),
    updatedAt: instant(now),
    version: 1,
    updatedById: null,
    ...given,
    searchText: postingSearchText(given.content),
  };
}

/** What staff find a posting by: its title and its department. */
export function postingSearchText({ title, department }: Pick<PostingContent, "title" | "department">): string {
  return [title, department].join("\n").toLowerCase();
}
