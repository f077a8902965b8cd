import { createHash } from "node:crypto";
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

/** A text file of 1 kB to 300 kB that no other paper is equal to. Not a PDF: reading those would keep a core busy all the while. */
export function writePaper(random: Random, title: string): Paper {
  return writeTextPaper(title, wholeNumber(random, LEAST_BYTES, MOST_BYTES));
}

/** A text file of exactly this size. */
export function writeTextPaper(title: string, bytes: number): Paper {
  return paper(new TextEncoder().encode(linesOf(title, bytes).padEnd(bytes, ".").slice(0, bytes)));
}

function linesOf(title: string, bytes: number): string {
  return [title, ...Array.from({ length: Math.ceil(bytes / LINE.length) }, () => LINE)].join("\n");
}

function paper(bytes: Uint8Array): Paper {
  const content = new Uint8Array(bytes);
  return { name: "paper.txt", content, bytes: content.byteLength, sha256: createHash("sha256").update(content).digest("hex") };
}
