import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { searchedText } from "@rounds/shared/postings/posting-filter.ts";
import { yearlyMaximum } from "@rounds/shared/postings/yearly-pay.ts";
import { MoreThan, type EntityManager } from "typeorm";
import { instant, type Instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { PostingRevisionRow, type PostingRow } from "./posting.entity.ts";

/** Keeps the text for ever, with what the public list filters and sorts by beside it. */
export async function addRevision(manager: EntityManager, posting: Pick<PostingRow, "id" | "content">, publishedAt: Instant, publishedById: string | null): Promise<PostingRevisionRow> {
  const number = (await manager.countBy(PostingRevisionRow, { postingId: posting.id })) + 1;
  const revision: PostingRevisionRow = { id: newId(), postingId: posting.id, number, content: posting.content, ...filterColumns(posting.content), publishedAt, publishedById };
  await manager.insert(PostingRevisionRow, revision);
  return revision;
}

/** The revision of the text as it stands: the current one when it says the same already, else a new one. */
export async function revisionOf(manager: EntityManager, posting: PostingRow, { from, now, publishedById }: { readonly from: Date; readonly now: Date; readonly publishedById: string }): Promise<PostingRevisionRow> {
  const current = posting.currentRevisionId === null ? null : await manager.findOneByOrFail(PostingRevisionRow, { id: posting.currentRevisionId });
  if (current !== null && wasSeen(current, now) && JSON.stringify(current.content) === JSON.stringify(posting.content)) return current;
  await dropUnseenRevision(manager, posting, now);
  return addRevision(manager, posting, instant(from), publishedById);
}

/** A revision that waited for its time and was called back: nobody has read it, so nothing stands on it. */
export async function dropUnseenRevision(manager: EntityManager, { currentRevisionId }: Pick<PostingRow, "currentRevisionId">, now: Date): Promise<void> {
  if (currentRevisionId !== null) await manager.delete(PostingRevisionRow, { id: currentRevisionId, publishedAt: MoreThan(instant(now)) });
}

function wasSeen({ publishedAt }: PostingRevisionRow, now: Date): boolean {
  return Date.parse(publishedAt) <= now.getTime();
}

const LARGEST_INTEGER = 2 ** 31 - 1;

function filterColumns({ title, summary, department, employmentType, workplaceType, locations, compensation }: PostingContent) {
  const payYearlyMax = yearlyMaximum(compensation);
  return {
    titleSort: title.toLowerCase(),
    department,
    employmentType,
    workplaceType,
    cities: `|${locations.map(({ city }) => city.toLowerCase()).join("|")}|`,
    places: locations.map(({ city, region }) => ({ city, region })),
    searchText: searchedText({ title, department, summary }),
    payCurrency: payYearlyMax === null ? null : (compensation?.currency ?? null),
    payYearlyMax: payYearlyMax === null ? null : Math.min(payYearlyMax, LARGEST_INTEGER),
  };
}
