import { refusal } from "@rounds/shared/errors.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit, type AuditEntry } from "../../platform/audit/audit.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { OrganizationRow } from "./organization.entity.ts";
import { findOrganization } from "./organization.queries.ts";

export type OrganizationChange = Partial<Omit<OrganizationRow, "id" | "version">>;

interface Decision {
  /** What changes in the organization's own row; other tables the verb has changed itself. */
  readonly change?: OrganizationChange;
  readonly detail?: AuditEntry["detail"];
}

/** The frame of every verb on the organization, its locations and its images: one transaction that counts the save, leaves its trace, and tells the careers site. */
export function changeOrganization(services: Services, viewer: Viewer, action: string, decide: (organization: OrganizationRow, transaction: Transaction) => Promise<Decision>): Promise<OrganizationRow> {
  return services.database.write(async (transaction) => {
    // Locks the catalogue's row: whoever saves at the same moment waits here, and then reads what this save has made.
    await services.catalogue.touch(transaction);
    const organization = await findOrganization(transaction.manager);
    const { change = {}, detail } = await decide(organization, transaction);
    const version = organization.version + 1;
    await transaction.manager.update(OrganizationRow, { id: organization.id }, { ...change, version });
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action, subject: { kind: "organization", id: organization.id }, ...(detail === undefined ? {} : { detail }) });
    return { ...organization, ...change, version };
  });
}

/** Refuses when somebody saved since the version that an editor read. */
export function checkVersion({ version }: OrganizationRow, read: number): void {
  if (version !== read) refuse(refusal("VERSION_CONFLICT", "Somebody saved the settings after you opened them. What you wrote is still here; compare it with theirs before you save again.", "version"));
}
