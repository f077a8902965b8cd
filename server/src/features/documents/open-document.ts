import { isOpen, openStates } from "@rounds/shared/documents/scan-states.ts";
import type { Readable } from "node:stream";
import { In, type EntityManager } from "typeorm";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "./document.entity.ts";

/**
 * The one way to what a document holds, whoever asks: null when its file is gone, and while a virus scanner has not
 * found it clean. tests/architecture/document-gate.test.ts keeps every other way shut.
 */
export async function openDocument({ documents }: Pick<Services, "documents">, { scanState, storageKey }: Pick<DocumentRow, "scanState" | "storageKey">): Promise<{ stream: Readable; bytes: number } | null> {
  return isOpen(scanState) ? documents.open(storageKey) : null;
}

/** The one way to the text of documents. Null for those without one; those that are closed are left out. */
export async function textsOfDocuments(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await manager.find(DocumentRow, { select: { id: true, textContent: true }, where: { id: In([...ids]), scanState: In([...openStates]) } });
  return new Map(rows.map(({ id, textContent }) => [id, textContent]));
}
