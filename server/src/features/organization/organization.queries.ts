import type { EntityManager } from "typeorm";
import type { Services } from "../../platform/services.ts";
import { LocationRow, OrganizationRow } from "./organization.entity.ts";

export function findOrganization(manager: EntityManager): Promise<OrganizationRow> {
  return manager.findOneOrFail(OrganizationRow, { where: {}, order: { id: "ASC" } });
}

export function findLocations(manager: EntityManager): Promise<LocationRow[]> {
  return manager.find(LocationRow, { order: { position: "ASC" } });
}

const known = new WeakMap<Services, { version: number; organization: Promise<OrganizationRow> }>();

/** The organization, read once a catalogue version: every posting of a page needs it. */
export function knownOrganization(services: Services): Promise<OrganizationRow> {
  const { version } = services.catalogue;
  const kept = known.get(services);
  if (kept?.version === version) return kept.organization;
  const organization = findOrganization(services.database.read);
  known.set(services, { version, organization });
  organization.catch(() => known.delete(services));
  return organization;
}
