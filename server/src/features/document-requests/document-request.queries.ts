import { In, type EntityManager } from "typeorm";
import { listsBy } from "../../database/lists-by.ts";
import { DocumentRequestRow } from "./document-request.entity.ts";

const oldestFirst = { askedAt: "ASC", id: "ASC" } as const;

export function documentRequestsOfApplication(manager: EntityManager, applicationId: string): Promise<DocumentRequestRow[]> {
  return manager.find(DocumentRequestRow, { where: { applicationId }, order: oldestFirst });
}

export async function documentRequestsByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, readonly DocumentRequestRow[]>> {
  const rows = await manager.find(DocumentRequestRow, { where: { applicationId: In([...ids]) }, order: oldestFirst });
  return listsBy(rows, ({ applicationId }) => applicationId);
}
