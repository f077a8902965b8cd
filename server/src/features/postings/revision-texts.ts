import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { In, type EntityManager } from "typeorm";
import { RecentlyUsed } from "../../platform/recently-used.ts";
import { PostingRevisionRow } from "./posting.entity.ts";

/** A revision never changes, so its text is read and parsed once. Usual ones take some 10 kB each. */
const known = new RecentlyUsed<PostingContent>(500);

/** The text of one of the revisions that were asked for. */
export type RevisionTexts = (revisionId: string) => PostingContent;

export async function revisionTexts(manager: EntityManager, revisionIds: readonly string[]): Promise<RevisionTexts> {
  const texts = new Map(revisionIds.map((id) => [id, known.find(id)]));
  const missing = revisionIds.filter((id) => texts.get(id) === undefined);
  const rows = missing.length === 0 ? [] : await manager.find(PostingRevisionRow, { select: { id: true, content: true }, where: { id: In(missing) } });
  for (const { id, content } of rows) texts.set(id, known.remember(id, content));
  return (revisionId) => {
    const text = texts.get(revisionId);
    if (text === undefined) throw new Error(`posting revision ${revisionId} is not there`);
    return text;
  };
}
