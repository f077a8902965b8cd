import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { changePosting } from "./change-posting.ts";
import { PostingTeamMemberRow, type PostingRow } from "./posting.entity.ts";
import type { SetPostingTeamInput } from "./posting.inputs.ts";

/** Who works on a posting: hiring managers and reviewers see just the postings whose team they are on. */
export function setPostingTeam(services: Services, viewer: Viewer, { postingId, staffMemberIds }: SetPostingTeamInput): Promise<PostingRow> {
  return changePosting(services, viewer, postingId, "posting.set-team", async (posting, { manager }) => {
    const ids = [...new Set(staffMemberIds.map((globalId) => rowId("StaffMember", globalId) ?? ""))];
    const known = await staffMembersByIds(manager, ids);
    const stranger = ids.findIndex((id) => !known.has(id));
    if (stranger !== -1) return refuse(refusal("NOT_FOUND", "There is no such staff member.", "staffMemberIds", stranger));
    await manager.delete(PostingTeamMemberRow, { postingId: posting.id });
    if (ids.length > 0) await manager.insert(PostingTeamMemberRow, ids.map((staffMemberId) => ({ postingId: posting.id, staffMemberId })));
    return {};
  });
}
