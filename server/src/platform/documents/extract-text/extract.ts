import { readFile } from "node:fs/promises";
import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import { ExtractionFailed, type ExtractedText, type ExtractionTask } from "./extracted-text.ts";
import { normalizeText } from "./normalize-text.ts";

/** The bytes of a document to its raw text; a longer text than the given number of characters need not be complete. */
type Extractor = (bytes: Uint8Array, characters: number) => Promise<string>;

/** Each is loaded only for a document of its type: a worker serves one document. */
const loadExtractor: Record<DocumentMediaType, () => Promise<Extractor>> = {
  "application/pdf": async () => (await import("./extract-pdf.ts")).extractPdf,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": async () => (await import("./extract-docx.ts")).extractDocx,
  "application/vnd.oasis.opendocument.text": async () => (await import("./extract-odt.ts")).extractOdt,
  "application/rtf": async () => (await import("./extract-rtf.ts")).extractRtf,
  "text/plain": async () => (await import("./extract-txt.ts")).extractTxt,
};

/** Reads the document and gives its text, in this process and without any limit of time and memory. */
export async function extract({ source, mediaType, limits }: ExtractionTask): Promise<ExtractedText> {
  try {
    const extractor = await loadExtractor[mediaType]();
    const bytes = "path" in source ? await readFile(source.path) : source.bytes;
    const text = normalizeText(await extractor(bytes, limits.characters), limits.characters);
    return text === "" ? { state: "FAILED", reason: "NO_TEXT" } : { state: "READY", text };
  } catch (error) {
    return { state: "FAILED", reason: error instanceof ExtractionFailed ? error.reason : "UNREADABLE" };
  }
}
