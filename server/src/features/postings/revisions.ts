import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { yearlyMaximum } from "@rounds/shared/postings/yearly-pay.ts";
import type { EntityManager } from "typeorm";
import type { Instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { PostingRevisionRow, type PostingRow } from "./posting.entity.ts";

/** Keeps the text for ever, with what the public list filters and sorts by beside it. */
export async function addRevision(manager: EntityManager, posting: Pick<PostingRow, "id" | "content">, publishedAt: Instant, publishedById: string | null): Promise<PostingRevisionRow> {
  const number = (await manager.countBy(PostingRevisionRow, { postingId: posting.id })) + 1;
  const revision: PostingRevisionRow = { id: newId(), postingId: posting.id, number, content: posting.content, ...filterColumns(posting.content), publishedAt, publishedById };
  await manager.insert(PostingRevisionRow, revision);
  return revision;
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
    searchText: [title, department, summary].join("\n").toLowerCase(),
    payCurrency: payYearlyMax === null ? null : (compensation?.currency ?? null),
    payYearlyMax: payYearlyMax === null ? null : Math.min(payYearlyMax, LARGEST_INTEGER),
  };
}
