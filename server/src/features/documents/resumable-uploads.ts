import { IsNull } from "typeorm";
import type { Readable } from "node:stream";
import { DAY, later } from "../../platform/clock.ts";
import { DocumentRefused } from "../../platform/documents/document-store.ts";
import type { UnfinishedDocument } from "../../platform/documents/unfinished-documents.ts";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "./document.entity.ts";
import { documentName, receiveUpload, type Upload } from "./receive-upload.ts";

/** How long an upload waits: for the rest of it, then for its application. */
export const UPLOAD_LIFE_MS = DAY;

/** How much of an upload is there. */
export type UploadStanding = Pick<UnfinishedDocument, "name" | "bytes" | "arrivedBytes">;

/** Uploads that may break off and go on later. Once whole they are uploads like any other, under the same id. */
export class ResumableUploads {
  readonly #finishing = new Map<string, Promise<Upload | null>>();

  constructor(private readonly services: Services) {}

  /** The id must be long and random: whoever knows it may go on. */
  begin(id: string, { name, bytes }: { readonly name: string; readonly bytes: number }): Promise<void> {
    const { unfinishedDocuments, clock } = this.services;
    return unfinishedDocuments.begin(id, { name: documentName(name), bytes, begunAt: clock.now() });
  }

  /** Null when there is none, or when it waited too long. */
  async find(id: string): Promise<UploadStanding | null> {
    const kept = await this.#findKept(id);
    if (kept !== null) return { name: kept.name, bytes: kept.bytes, arrivedBytes: kept.bytes };
    return this.#findUnfinished(id);
  }

  /** Resolves to how many bytes are there; they are on disk then. */
  append(id: string, from: number, source: Readable): Promise<number> {
    return this.services.unfinishedDocuments.append(id, from, source);
  }

  /** Makes a whole upload a kept one, once, however often it is asked for; null while bytes are missing. Throws DocumentRefused, and nothing stays. */
  finish(id: string): Promise<Upload | null> {
    const finishing = this.#finishing.get(id) ?? this.#finish(id).finally(() => this.#finishing.delete(id));
    this.#finishing.set(id, finishing);
    return finishing;
  }

  /** For an upload that is not whole yet; without effect on any other. */
  cancel(id: string): Promise<void> {
    return this.services.unfinishedDocuments.remove(id);
  }

  async #finish(id: string): Promise<Upload | null> {
    const kept = await this.#findKept(id);
    if (kept !== null) return kept;
    const unfinished = await this.#findUnfinished(id);
    if (unfinished === null || unfinished.arrivedBytes < unfinished.bytes) return null;
    const source = await this.services.unfinishedDocuments.read(id);
    return source === null ? this.#findKept(id) : this.#receive(id, unfinished.name, source);
  }

  // Copied into a file of its own, by the way that every upload takes: nobody who still writes to the pieces can change what was kept.
  async #receive(id: string, name: string, source: Readable): Promise<Upload> {
    try {
      const upload = await receiveUpload(this.services, source, name, id);
      await this.cancel(id);
      return upload;
    } catch (error) {
      if (error instanceof DocumentRefused) await this.cancel(id);
      const kept = await this.#findKept(id);
      // Another process was asked for the same and was the first.
      if (kept === null) throw error;
      return kept;
    }
  }

  async #findUnfinished(id: string): Promise<UnfinishedDocument | null> {
    const { unfinishedDocuments, clock } = this.services;
    const found = await unfinishedDocuments.find(id);
    return found !== null && found.begunAt >= later(clock.now(), -UPLOAD_LIFE_MS) ? found : null;
  }

  async #findKept(id: string): Promise<Upload | null> {
    const row = await this.services.database.read.findOneBy(DocumentRow, { id, applicationId: IsNull() });
    // Found after it was kept, before it was sent.
    if (row?.scanState === "INFECTED") throw DocumentRefused.infected();
    return row === null ? null : { uploadId: row.id, name: row.name, bytes: row.bytes, mediaType: row.mediaType, sha256: row.sha256 };
  }
}
