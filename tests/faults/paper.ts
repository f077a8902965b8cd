import { createHash } from "node:crypto";
import { buildPdf } from "../fixtures/documents/build-pdf.ts";
import { wholeNumber, type Random } from "./seeded-random.ts";

/** A document as its sender knows it. */
export interface Paper {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
  readonly sha256: string;
}

const LEAST_BYTES = 1_000;
const MOST_BYTES = 300_000;
const LINE = "Kept the archive running through an upgrade of every modality on three sites.";

/** A text or PDF file of 1 kB to 300 kB that no other paper is equal to. */
export function writePaper(random: Random, title: string): Paper {
  const bytes = wholeNumber(random, LEAST_BYTES, MOST_BYTES);
  return random() < 0.3 ? paper("pdf", buildPdf(linesOf(title, bytes))) : paper("txt", new TextEncoder().encode(linesOf(title, bytes)));
}

/** A text file of exactly this size. */
export function writeTextPaper(title: string, bytes: number): Paper {
  return paper("txt", new TextEncoder().encode(linesOf(title, bytes).padEnd(bytes, ".").slice(0, bytes)));
}

function linesOf(title: string, bytes: number): string {
  return [title, ...Array.from({ length: Math.ceil(bytes / LINE.length) }, () => LINE)].join("\n");
}

function paper(ending: string, bytes: Uint8Array): Paper {
  const content = new Uint8Array(bytes);
  return { name: `paper.${ending}`, content, bytes: content.byteLength, sha256: createHash("sha256").update(content).digest("hex") };
}
