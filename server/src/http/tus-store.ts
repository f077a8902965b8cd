import { DataStore, ERRORS, Upload } from "@tus/server";
import type { Readable } from "node:stream";
import type { ResumableUploads } from "../features/documents/resumable-uploads.ts";
import { TusError } from "./tus-error.ts";

/** Lets the tus server keep its uploads where documents live. */
export class TusStore extends DataStore {
  override extensions = ["creation", "creation-with-upload", "termination"];

  constructor(private readonly uploads: ResumableUploads) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    await this.uploads.begin(upload.id, { name: upload.metadata?.["filename"] ?? "", bytes: upload.size ?? 0 });
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await this.uploads.find(id);
    if (found === null) throw new TusError(ERRORS.FILE_NOT_FOUND);
    return new Upload({ id, size: found.bytes, offset: found.arrivedBytes, metadata: { filename: found.name } });
  }

  override write(stream: Readable, id: string, offset: number): Promise<number> {
    return this.uploads.append(id, offset, stream);
  }

  override remove(id: string): Promise<void> {
    return this.uploads.cancel(id);
  }
}
