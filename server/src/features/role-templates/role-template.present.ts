import { toGlobalId } from "../../graphql/global-id.ts";
import type { RoleTemplateRow } from "./role-template.entity.ts";
import { PublicRoleTemplate, type StaffRoleTemplate } from "./role-template.types.ts";

export function presentPublicRoleTemplate({ id, slug, content, uses, ratingCount }: RoleTemplateRow): PublicRoleTemplate {
  return Object.assign(new PublicRoleTemplate(), {
    id: toGlobalId("RoleTemplate", id),
    slug,
    title: content.title,
    summary: content.summary,
    responsibilities: content.responsibilities,
    requirements: content.requirements,
    credentials: content.credentials,
    benefits: content.benefits,
    compensation: content.compensation,
    instructionsText: content.instructions.text,
    uses,
    ratingCount,
  });
}

export function presentStaffRoleTemplate({ id, slug, content, uses, ratingCount }: RoleTemplateRow): StaffRoleTemplate {
  return { id: toGlobalId("RoleTemplate", id), slug, title: content.title, summary: content.summary, uses, ratingCount };
}
