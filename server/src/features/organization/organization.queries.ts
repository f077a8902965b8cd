import type { EntityManager } from "typeorm";
import { LocationRow, OrganizationRow } from "./organization.entity.ts";

export function findOrganization(manager: EntityManager): Promise<OrganizationRow> {
  return manager.findOneOrFail(OrganizationRow, { where: {}, order: { id: "ASC" } });
}

export function findLocations(manager: EntityManager): Promise<LocationRow[]> {
  return manager.find(LocationRow, { order: { position: "ASC" } });
}
