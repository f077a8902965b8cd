import { refusal } from "@rounds/shared/errors.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { RoleTemplateRow } from "./role-template.entity.ts";
import { findRoleTemplate } from "./role-template.queries.ts";

export type RoleTemplateChange = Partial<Omit<RoleTemplateRow, "id" | "slug">>;

/** The frame of every verb on a template: one transaction that loads it, changes it, and leaves its trace. */
export function changeRoleTemplate(services: Services, viewer: Viewer, globalId: string, action: string, decide: (template: RoleTemplateRow, transaction: Transaction) => Promise<RoleTemplateChange>): Promise<RoleTemplateRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    // Locks the catalogue's row first: two who save at once come one after the other, and the second is told.
    await services.catalogue.touch(transaction);
    const template = (await findRoleTemplate(manager, globalId)) ?? refuse(refusal("NOT_FOUND", "There is no such role template.", "roleTemplateId"));
    const change = await decide(template, transaction);
    if (Object.keys(change).length > 0) await manager.update(RoleTemplateRow, { id: template.id }, change);
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action, subject: { kind: "role-template", id: template.id } });
    return { ...template, ...change };
  });
}
