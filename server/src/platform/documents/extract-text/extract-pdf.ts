import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { linesOfPage, type PlacedText } from "./pdf-lines.ts";
import type { PDFDocumentProxy, TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";

const maxPages = 60;

/** The text of a PDF's first 60 pages, as far as it has any; fails on a PDF that is damaged or asks for a password. */
export async function extractPdf(bytes: Uint8Array, maxCharacters: number): Promise<string> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const assets = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const loading = getDocument({
    // A copy, because pdfjs takes the memory for itself.
    data: new Uint8Array(bytes),
    cMapUrl: join(assets, "cmaps") + sep,
    standardFontDataUrl: join(assets, "standard_fonts") + sep,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await readPages(await loading.promise, maxCharacters);
  } finally {
    await loading.destroy();
  }
}

/** pdfjs wants a drawing class of browsers as soon as it loads, which Node has only with an optional native module. */
async function loadPdfjs() {
  if (!("DOMMatrix" in globalThis)) Object.defineProperty(globalThis, "DOMMatrix", { value: class DOMMatrix {} });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

async function readPages(document: PDFDocumentProxy, maxCharacters: number): Promise<string> {
  const pages: string[] = [];
  let characters = 0;
  for (let number = 1; number <= Math.min(document.numPages, maxPages) && characters < maxCharacters; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = linesOfPage(items.flatMap(placedText));
    pages.push(text);
    characters += text.length;
    page.cleanup();
  }
  return pages.join("\n\n");
}

function placedText(item: TextItem | TextMarkedContent): PlacedText[] {
  if (!("str" in item)) return [];
  const x: unknown = item.transform[4];
  return [{ text: item.str, x: typeof x === "number" ? x : 0, width: item.width, height: item.height, endsLine: item.hasEOL }];
}
