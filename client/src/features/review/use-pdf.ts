import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { useEffect, useState } from "react";
import { BundledCharacterMaps, BundledFiles } from "./pdf-files.ts";

GlobalWorkerOptions.workerSrc = workerUrl;

type OpenPdf = { readonly state: "opening" } | { readonly state: "failed" } | { readonly state: "open"; readonly pdf: PDFDocumentProxy };

/** Fetches a document as the signed-in person and opens it; the document is dropped when the page leaves it. */
export function usePdf(url: string): OpenPdf {
  const [opened, setOpened] = useState<OpenPdf>({ state: "opening" });
  useEffect(() => {
    const leaving = new AbortController();
    openPdf(url, leaving.signal).then(
      (pdf) => !leaving.signal.aborted && setOpened({ state: "open", pdf }),
      () => !leaving.signal.aborted && setOpened({ state: "failed" }),
    );
    return () => leaving.abort();
  }, [url]);
  return opened;
}

async function openPdf(url: string, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const response = await fetch(url, { credentials: "same-origin", signal });
  if (!response.ok) throw new Error(`The document was answered with ${response.status}.`);
  const task = getDocument({
    data: await response.arrayBuffer(),
    StandardFontDataFactory: BundledFiles,
    WasmFactory: BundledFiles,
    CMapReaderFactory: BundledCharacterMaps,
    useWorkerFetch: false,
    isEvalSupported: false,
  });
  signal.addEventListener("abort", () => void task.destroy());
  return task.promise;
}
