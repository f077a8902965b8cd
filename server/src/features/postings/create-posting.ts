import { documentInstruction, type PostingContent } from "@rounds/shared/postings/content.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { slugFrom } from "@rounds/shared/postings/slug.ts";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { claimId } from "../../platform/made-once.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import type { OrganizationRow } from "../organization/organization.entity.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { RoleTemplateRow } from "../role-templates/role-template.entity.ts";
import { checkContent } from "./check-content.ts";
import { newPosting } from "./new-posting.ts";
import { PostingRow } from "./posting.entity.ts";
import type { CreatePostingInput } from "./posting.inputs.ts";

/** Makes a draft from a role template, or an empty one. */
export function createPosting(services: Services, viewer: Viewer, { idempotencyKey, ...input }: CreatePostingInput): Promise<PostingRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const { id, isMade } = await claimId(transaction, services.clock, { staffMemberId: viewer.id, idempotencyKey, of: ["CREATE_POSTING", input.roleTemplateId, input.title] });
    if (isMade) return manager.findOneByOrFail(PostingRow, { id });
    const template = input.roleTemplateId == null ? null : await useTemplate(manager, input.roleTemplateId);
    const title = input.title?.trim() || template?.content.title || "Untitled posting";
    const content = checkContent({ ...emptyContent(await findOrganization(manager)), ...template?.content, title });
    const posting = newPosting({ id, slug: await freeSlug(manager, slugFrom(title)), content, roleTemplateId: template?.id ?? null, updatedById: viewer.id }, services.clock.now());
    await manager.insert(PostingRow, posting);
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "posting.create", subject: { kind: "posting", id: posting.id } });
    // The template's count of uses is public.
    if (template !== null) await services.catalogue.touch(transaction);
    return posting;
  });
}

async function useTemplate(manager: EntityManager, globalId: string): Promise<RoleTemplateRow> {
  const id = rowId("RoleTemplate", globalId);
  const template = id === null ? null : await manager.findOneBy(RoleTemplateRow, { id });
  if (template === null) return refuse(refusal("NOT_FOUND", "There is no such role template.", "roleTemplateId"));
  if (template.archivedAt !== null) return refuse(refusal("STATE_NOT_ALLOWED", "This role template is archived. Choose another, or restore it first.", "roleTemplateId"));
  await manager.increment(RoleTemplateRow, { id: template.id }, "uses", 1);
  return template;
}

function emptyContent({ about, replyWithinDays }: OrganizationRow): Omit<PostingContent, "title"> {
  return {
    summary: "",
    department: "",
    employmentType: "FULL_TIME",
    workplaceType: "ON_SITE",
    locations: [],
    compensation: null,
    responsibilities: [],
    requirements: [],
    credentials: [],
    benefits: [],
    highlights: [],
    aboutOrganization: about,
    replyWithinDays,
    instructions: { documents: [documentInstruction("RESUME", "REQUIRED"), documentInstruction("COVER_LETTER", "OPTIONAL")], questions: [], contact: null, text: "" },
  };
}

/** "mri-technologist", or "mri-technologist-2" when another posting has it. */
export async function freeSlug(manager: EntityManager, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await manager.existsBy(PostingRow, { slug }))) return slug;
  }
}
