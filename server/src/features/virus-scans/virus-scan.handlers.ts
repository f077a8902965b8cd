import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { documentCleared, documentPending, olderDocumentPending } from "../documents/document.events.ts";
import { readDocument } from "../documents/read-documents.ts";
import { scanDocument } from "./scan-document.ts";

/** Without a scanner the jobs of one that was there wait for the next. */
export function registerVirusScanHandlers(services: Services): void {
  const { scanner, events } = services;
  events.on(documentCleared, "read a document that has opened", ({ documentId }) => readCleared(services, documentId));
  if (scanner === null) return;
  events.on(documentPending, "scan a document for viruses", ({ documentId }) => scanDocument(services, scanner, documentId));
  events.on(olderDocumentPending, "scan an older document for viruses", ({ documentId }) => scanDocument(services, scanner, documentId));
}

/** Those that are sent later are read with their application. */
async function readCleared(services: Services, documentId: string): Promise<void> {
  const document = await services.database.read.findOneBy(DocumentRow, { id: documentId });
  if (document !== null && document.applicationId !== null && document.textState === "WAITING") await readDocument(services, document);
}
