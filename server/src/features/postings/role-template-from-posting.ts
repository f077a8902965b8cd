import { refusal } from "@rounds/shared/errors.ts";
import type { PostingContent, RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { claimId } from "../../platform/made-once.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { RoleTemplateRow } from "../role-templates/role-template.entity.ts";
import { insertRoleTemplate } from "../role-templates/save-role-template.ts";
import type { CreateRoleTemplateFromPostingInput } from "./posting.inputs.ts";
import { findPostingFor } from "./posting.queries.ts";

/** Makes a template of what would be true of the next opening too: no department, place, highlight or date of this one. */
export function createRoleTemplateFromPosting(services: Services, viewer: Viewer, { postingId, title, category, idempotencyKey }: CreateRoleTemplateFromPostingInput): Promise<RoleTemplateRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const { id, isMade } = await claimId(transaction, services.clock, { staffMemberId: viewer.id, idempotencyKey, of: ["CREATE_ROLE_TEMPLATE_FROM_POSTING", postingId, title, category] });
    if (isMade) return manager.findOneByOrFail(RoleTemplateRow, { id });
    const posting = await findPostingFor(manager, viewer, rowId("Posting", postingId) ?? "");
    if (posting === null) return refuse(refusal("NOT_FOUND", "There is no such posting, or you are not on its team.", "postingId"));
    const content = { ...sectionsOf(posting.content), title: title?.trim() || posting.content.title };
    return insertRoleTemplate(services, transaction, viewer, { id, content, category: category ?? "" }, "role-template.create-from-posting");
  });
}

function sectionsOf({ title, summary, responsibilities, requirements, credentials, benefits, compensation, instructions }: PostingContent): RoleTemplateContent {
  return { title, summary, responsibilities, requirements, credentials, benefits, compensation, instructions };
}
