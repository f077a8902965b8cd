import type { Readable } from "node:stream";
import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import type { ErrorCode } from "@rounds/shared/errors.ts";
import { refusals } from "@rounds/shared/languages/words/en.ts";

/** A document that the store keeps. */
export interface ReceivedDocument {
  /** The store's own name for it; never made from anything that the sender gave. */
  readonly key: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** Decided by the content. */
  readonly mediaType: DocumentMediaType;
}

/** Where documents live. */
export interface DocumentStore {
  /**
   * Keeps a document of at most `maxBytes`. Once this resolves, the document survives a loss of power.
   * Refuses with `DocumentRefused`; whenever it rejects, nothing stays and the source is closed.
   * The signal interrupts a Readable at once, another iterable with its next piece.
   */
  receive(
    source: AsyncIterable<Uint8Array> | Readable,
    options: { readonly maxBytes: number; readonly signal?: AbortSignal },
  ): Promise<ReceivedDocument>;
  /** The document's content, or null when no document has this key. The caller reads the stream or destroys it. */
  open(key: string): Promise<{ stream: Readable; bytes: number } | null>;
  /** Removes the document for good; without effect when no document has this key. */
  remove(key: string): Promise<void>;
  /** Every kept document, in no order. */
  list(): AsyncIterable<{ key: string; modifiedAt: Date }>;
  /** Removes what interrupted uploads left behind before this time; resolves to how many files that were. */
  removeStaleTemporaryFiles(olderThan: Date): Promise<number>;
}

export type DocumentRefusalCode = Extract<ErrorCode, "FILE_EMPTY" | "FILE_TOO_LARGE" | "FILE_TYPE_NOT_ACCEPTED" | "FILE_INFECTED">;

const { file } = refusals;

/** The document is not taken; the message is a sentence for the person who sent it. */
export class DocumentRefused extends Error {
  override readonly name = "DocumentRefused";
  readonly code: DocumentRefusalCode;

  constructor(code: DocumentRefusalCode, message: string) {
    super(message);
    this.code = code;
  }

  static empty(): DocumentRefused {
    return new DocumentRefused("FILE_EMPTY", file.FILE_EMPTY());
  }

  static tooLarge(maxBytes: number): DocumentRefused {
    return new DocumentRefused("FILE_TOO_LARGE", file.FILE_TOO_LARGE(readableSize(maxBytes)));
  }

  static infected(): DocumentRefused {
    return new DocumentRefused("FILE_INFECTED", file.FILE_INFECTED());
  }

  static typeNotAccepted(): DocumentRefused {
    return new DocumentRefused("FILE_TYPE_NOT_ACCEPTED", file.FILE_TYPE_NOT_ACCEPTED());
  }
}

/** "10 MB", counted in binary. */
export function readableSize(bytes: number): string {
  const units = [
    { name: "MB", bytes: 1024 * 1024 },
    { name: "kB", bytes: 1024 },
  ];
  const unit = units.find((candidate) => bytes >= candidate.bytes) ?? { name: "bytes", bytes: 1 };
  return `${Number((bytes / unit.bytes).toFixed(1))} ${unit.name}`;
}
