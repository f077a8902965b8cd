import { In, type EntityManager } from "typeorm";
import { DocumentRequestRow } from "./document-request.entity.ts";

const oldestFirst = { askedAt: "ASC", id: "ASC" } as const;

export function documentRequestsOfApplication(manager: EntityManager, applicationId: string): Promise<DocumentRequestRow[]> {
  return manager.find(DocumentRequestRow, { where: { applicationId }, order: oldestFirst });
}

export async function documentRequestsByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, readonly DocumentRequestRow[]>> {
  const rows = await manager.find(DocumentRequestRow, { where: { applicationId: In([...ids]) }, order: oldestFirst });
  const lists = new Map<string, DocumentRequestRow[]>();
  for (const row of rows) lists.set(row.applicationId, [...(lists.get(row.applicationId) ?? []), row]);
  return lists;
}
