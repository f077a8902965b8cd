import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";

/** Why a document gives no text: over its time, memory or unpacked size; damaged, locked or not understood; or without any text, as a scan. */
export type ExtractionFailureReason = "TIMEOUT" | "MEMORY" | "UNREADABLE" | "TOO_LARGE" | "NO_TEXT";

export type ExtractedText =
  | { readonly state: "READY"; readonly text: string }
  | { readonly state: "FAILED"; readonly reason: ExtractionFailureReason };

/** What one extraction may cost: time of the processor, and memory beyond a bare process. Longer texts are cut at the number of characters (UTF-16 units). */
export interface ExtractionLimits {
  readonly milliseconds: number;
  readonly memoryMb: number;
  readonly characters: number;
}

export const defaultExtractionLimits: ExtractionLimits = { milliseconds: 20_000, memoryMb: 256, characters: 400_000 };

/** A machine that is busy gives a document the same processor time over a longer while; only one that waits for ever is stopped by the clock. */
export const longestWait = ({ milliseconds }: ExtractionLimits): number => milliseconds * 15;

/** Where the document's bytes are. */
export type ExtractionSource = { readonly path: string } | { readonly bytes: Uint8Array };

/** What the worker is asked for. */
export interface ExtractionTask {
  readonly source: ExtractionSource;
  readonly mediaType: DocumentMediaType;
  readonly limits: ExtractionLimits;
}

/** Thrown by an extractor that knows why it cannot go on. */
export class ExtractionFailed extends Error {
  override readonly name = "ExtractionFailed";
  readonly reason: ExtractionFailureReason;

  constructor(reason: ExtractionFailureReason) {
    super(`The text cannot be extracted: ${reason}`);
    this.reason = reason;
  }
}
