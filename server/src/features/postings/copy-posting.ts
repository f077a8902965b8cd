import { contentLimits } from "@rounds/shared/postings/content.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { slugFrom } from "@rounds/shared/postings/slug.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { claimId } from "../../platform/made-once.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { freeSlug } from "./create-posting.ts";
import { newPosting } from "./new-posting.ts";
import { PostingRow } from "./posting.entity.ts";
import type { CopyPostingInput } from "./posting.inputs.ts";
import { findPostingFor } from "./posting.queries.ts";

/** A new draft with the text of another posting, as staff last saved it. Its life, its team and its applications are not copied. */
export function copyPosting(services: Services, viewer: Viewer, { postingId, idempotencyKey }: CopyPostingInput): Promise<PostingRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const { id, isMade } = await claimId(transaction, services.clock, { staffMemberId: viewer.id, idempotencyKey, of: ["COPY_POSTING", postingId] });
    if (isMade) return manager.findOneByOrFail(PostingRow, { id });
    const original = await findPostingFor(manager, viewer, rowId("Posting", postingId) ?? "");
    if (original === null) return refuse(refusal("NOT_FOUND", "There is no such posting, or you are not on its team.", "postingId"));
    const title = `Copy of ${original.content.title}`.slice(0, contentLimits.title);
    const { roleTemplateId, timeZone, openings } = original;
    const copy = newPosting({ id, slug: await freeSlug(manager, slugFrom(original.content.title)), content: { ...original.content, title }, roleTemplateId, timeZone, openings, updatedById: viewer.id }, services.clock.now());
    await manager.insert(PostingRow, copy);
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "posting.copy", subject: { kind: "posting", id: copy.id }, detail: { from: original.id } });
    return copy;
  });
}
