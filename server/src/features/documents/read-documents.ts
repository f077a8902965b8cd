import { buffer } from "node:stream/consumers";
import { isOpen, openStates } from "@rounds/shared/documents/scan-states.ts";
import { In, IsNull } from "typeorm";
import type { ExtractedText } from "../../platform/documents/extract-text/extracted-text.ts";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "./document.entity.ts";
import { openDocument } from "./open-document.ts";

/** Makes the text that reviewers read and search. A document that cannot be read stays what it is: a document. One that is closed is read once it opens. */
export async function readDocuments(services: Services, applicationId: string): Promise<void> {
  const waiting = await services.database.read.findBy(DocumentRow, { applicationId, textState: "WAITING", scanState: In([...openStates]) });
  for (const document of waiting) await readDocument(services, document);
}

/** Reads one document that is open and keeps its text; null when it has none to give. */
export async function readDocument(services: Services, document: DocumentRow): Promise<string | null> {
  if (!isOpen(document.scanState)) return null;
  const { database, extractText } = services;
  const { id, mediaType } = document;
  const opened = await openDocument(services, document);
  const extracted = opened === null ? null : await extractText({ bytes: await buffer(opened.stream) }, mediaType);
  const read = textOf(extracted);
  await database.write(({ manager }) => manager.update(DocumentRow, { id, textContent: IsNull() }, read));
  return read.textContent ?? null;
}

/** A scan was read and found to hold no text; that is no failure. */
export function textOf(extracted: ExtractedText | null): Pick<DocumentRow, "textState"> & Partial<Pick<DocumentRow, "textContent">> {
  if (extracted?.state === "READY") return { textState: "READY", textContent: extracted.text };
  return extracted?.reason === "NO_TEXT" ? { textState: "READY", textContent: "" } : { textState: "FAILED" };
}
