import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { changeRoleTemplate } from "./change-role-template.ts";
import type { RoleTemplateRow } from "./role-template.entity.ts";

/** Takes a template out of the library: nobody can use it or read it outside. Its versions, ratings and postings stay. */
export function archiveRoleTemplate(services: Services, viewer: Viewer, roleTemplateId: string): Promise<RoleTemplateRow> {
  return changeRoleTemplate(services, viewer, roleTemplateId, "role-template.archive", async ({ archivedAt }) => ({ archivedAt: archivedAt ?? instant(services.clock.now()) }));
}

export function restoreRoleTemplate(services: Services, viewer: Viewer, roleTemplateId: string): Promise<RoleTemplateRow> {
  return changeRoleTemplate(services, viewer, roleTemplateId, "role-template.restore", async () => ({ archivedAt: null }));
}
