import { refusal } from "@rounds/shared/errors.ts";
import { canTake, stateAt } from "@rounds/shared/postings/states.ts";
import type { Viewer } from "../../graphql/context.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changePosting } from "./change-posting.ts";
import { PostingRevisionRow, type PostingRow } from "./posting.entity.ts";
import type { ReuseRevisionInput } from "./posting.inputs.ts";

/** Takes a text as it was published for the text to work on, whole: its places and its benchmark are those of its time. */
export function reuseRevision(services: Services, viewer: Viewer, { postingId, version, number }: ReuseRevisionInput): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, "posting.reuse-revision", async (posting, { manager }) => {
    if (!canTake("EDIT", stateAt(posting, services.clock.now()))) return refuse(refusal("STATE_NOT_ALLOWED", "An archived posting cannot be edited.", "postingId"));
    if (posting.version !== version) return refuse(refusal("VERSION_CONFLICT", "Somebody saved this posting after you opened this page. Nothing was changed. Look at what they wrote before you decide.", "version"));
    const revision = await manager.findOneBy(PostingRevisionRow, { postingId: posting.id, number });
    return revision === null ? refuse(refusal("NOT_FOUND", "There is no such revision.", "number")) : { content: revision.content };
  });
}
