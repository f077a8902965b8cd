import { maxDocumentBytes, maxDocumentNameLength, type DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import type { Readable } from "node:stream";
import { instant } from "../../platform/clock.ts";
import { newToken } from "../../platform/ids.ts";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "./document.entity.ts";
import { documentPending } from "./document.events.ts";
import { firstScan } from "./first-scan.ts";

export interface Upload {
  /** Also the right to use it: long and random, known to the sender alone. */
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: DocumentMediaType;
  readonly sha256: string;
}

/** Keeps one document that waits for its application. When this resolves, file and row are on disk. Throws DocumentRefused. */
export async function receiveUpload(services: Services, source: Readable, fileName: string, uploadId = newToken()): Promise<Upload> {
  const { key, bytes, sha256, mediaType } = await services.documents.receive(source, { maxBytes: maxDocumentBytes });
  const name = documentName(fileName);
  try {
    const scanState = await firstScan(services, key);
    const now = instant(services.clock.now());
    const scan = { scanState, scanAttempts: 0, scannedAt: scanState === "CLEAN" || scanState === "UNSCANNABLE" ? now : null };
    const row = { id: uploadId, applicationId: null, kind: null, questionId: null, label: null, name, bytes, mediaType, sha256, storageKey: key, uploadedAt: now, keptUntil: null, textState: "WAITING" as const, textContent: null, ...scan };
    await services.database.write(async (transaction) => {
      await transaction.manager.insert(DocumentRow, row);
      if (scanState === "PENDING") await services.events.announce(transaction, documentPending, { documentId: uploadId });
    });
  } catch (error) {
    await services.documents.remove(key);
    throw error;
  }
  return { uploadId, name, bytes, mediaType, sha256 };
}

/** The last part of the name that the sender gave, without characters that break a header or turn a line round. */
export function documentName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const clean = last.replace(/[\p{C}\u2028\u2029"<>|:*?]/gu, "").trim();
  if (clean.length <= maxDocumentNameLength) return clean === "" || clean === "." || clean === ".." ? "document" : clean;
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? "";
  return `${clean.slice(0, maxDocumentNameLength - ending.length)}${ending}`;
}
