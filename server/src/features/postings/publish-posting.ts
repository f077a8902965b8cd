import { refusal } from "@rounds/shared/errors.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { missingForPublication } from "@rounds/shared/postings/readiness.ts";
import { canBeClosed, canBePublished, stateAt } from "@rounds/shared/postings/states.ts";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { instant, type Instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changePosting } from "./change-posting.ts";
import { PostingRevisionRow, type PostingRow } from "./posting.entity.ts";

/** Makes the text public as a new revision; opens the posting, or opens it again. */
export function publishPosting(services: Services, viewer: Viewer, postingId: string): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, "posting.publish", async (posting, { manager }) => {
    const now = services.clock.now();
    if (!canBePublished(posting.state)) return refuse(refusal("STATE_NOT_ALLOWED", "A posting in this state cannot be published.", "postingId"));
    if (posting.closesAt !== null && stateAt({ state: "PUBLISHED", closesAt: posting.closesAt }, now) === "CLOSED") {
      return refuse(refusal("DATE_IN_PAST", "The closing time has passed. Set a later one, or none, and publish again.", "closesAt"));
    }
    refuseAny(missingForPublication(posting.content));
    const revision = await addRevision(manager, posting, instant(now), viewer.id);
    return { state: "PUBLISHED" as const, currentRevisionId: revision.id, publishedAt: posting.publishedAt ?? revision.publishedAt };
  });
}

export function closePosting(services: Services, viewer: Viewer, postingId: string): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, "posting.close", async (posting) => {
    if (!canBeClosed(posting.state)) return refuse(refusal("STATE_NOT_ALLOWED", "Only a published posting can be closed.", "postingId"));
    return { state: "CLOSED" as const };
  });
}

/** Keeps the text for ever, with what the public list filters and sorts by beside it. */
export async function addRevision(manager: EntityManager, posting: Pick<PostingRow, "id" | "content">, publishedAt: Instant, publishedById: string | null): Promise<PostingRevisionRow> {
  const number = (await manager.countBy(PostingRevisionRow, { postingId: posting.id })) + 1;
  const revision: PostingRevisionRow = { id: newId(), postingId: posting.id, number, content: posting.content, ...filterColumns(posting.content), publishedAt, publishedById };
  await manager.insert(PostingRevisionRow, revision);
  return revision;
}

function filterColumns({ title, summary, department, employmentType, workplaceType, locations }: PostingContent) {
  return {
    titleSort: title.toLowerCase(),
    department,
    employmentType,
    workplaceType,
    cities: `|${locations.map(({ city }) => city.toLowerCase()).join("|")}|`,
    searchText: [title, department, summary].join("\n").toLowerCase(),
  };
}
