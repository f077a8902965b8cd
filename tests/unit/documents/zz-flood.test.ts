import { test } from "vitest";
import { createTextExtractor } from "@rounds/server/src/platform/documents/extract-text/text-extractor.ts";
import { buildFloodingPdf } from "../../fixtures/documents/build-pdf.ts";
import { buildExtractionWorker } from "./build-worker.ts";
test("flood", async () => {
  const worker = await buildExtractionWorker();
  const extract = createTextExtractor({ workerUrl: worker.url });
  let t = performance.now();
  const bytes = buildFloodingPdf();
  console.log("built", bytes.length, performance.now() - t);
  for (const limits of [{ milliseconds: 20000 }, { memoryMb: 64 }, {memoryMb: 20000}]) {
    let peak = 0; const base = process.memoryUsage.rss();
    const i = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss() - base); }, 10);
    t = performance.now();
    const r = await extract({ bytes }, "application/pdf", limits);
    clearInterval(i);
    console.log(r, performance.now() - t, "peak MB", peak / 1e6, "after", (process.memoryUsage.rss() - base) / 1e6);
  }
  await worker.remove();
}, 120000);
