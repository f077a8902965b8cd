import { refusal } from "@rounds/shared/errors.ts";
import { contentLimits, documentInstruction, type RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { claimId } from "../../platform/made-once.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { RoleTemplateRow } from "./role-template.entity.ts";
import type { CreateRoleTemplateInput } from "./role-template.inputs.ts";
import { findRoleTemplate } from "./role-template.queries.ts";
import { insertRoleTemplate } from "./save-role-template.ts";

/** Makes a template from nothing, or as a copy. A copy has its own uses, ratings and versions. */
export function createRoleTemplate(services: Services, viewer: Viewer, { idempotencyKey, ...input }: CreateRoleTemplateInput): Promise<RoleTemplateRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const { id, isMade } = await claimId(transaction, services.clock, { staffMemberId: viewer.id, idempotencyKey, of: ["CREATE_ROLE_TEMPLATE", input.copyOfId, input.title, input.category] });
    if (isMade) return manager.findOneByOrFail(RoleTemplateRow, { id });
    const original = input.copyOfId == null ? null : await originalOf(manager, input.copyOfId);
    const title = input.title?.trim() || (original === null ? "Untitled template" : `Copy of ${original.title}`.slice(0, contentLimits.title));
    const content = { ...(original?.content ?? emptySections()), title };
    return insertRoleTemplate(services, transaction, viewer, { id, content, category: input.category ?? original?.category ?? "" }, "role-template.create");
  });
}

async function originalOf(manager: EntityManager, id: string): Promise<RoleTemplateRow> {
  return (await findRoleTemplate(manager, id)) ?? refuse(refusal("NOT_FOUND", "There is no such role template.", "copyOfId"));
}

function emptySections(): Omit<RoleTemplateContent, "title"> {
  return {
    summary: "",
    responsibilities: [],
    requirements: [],
    credentials: [],
    benefits: [],
    compensation: null,
    instructions: { documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL")], questions: [], contact: null, text: "" },
  };
}
