import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import { createTextExtractor, type ExtractText } from "@rounds/server/src/platform/documents/extract-text/text-extractor.ts";
import { buildDocx, buildOdt, buildPdf, buildRtf, buildTxt, docxEntries } from "../../fixtures/documents/build-documents.ts";
import { buildFloodingPdf, buildImageOnlyPdf, buildPasswordPdf } from "../../fixtures/documents/build-pdf.ts";
import { buildZip } from "../../fixtures/documents/build-zip.ts";
import { claimLess } from "../../fixtures/documents/zip-bomb.ts";
import { buildExtractionWorker } from "./build-worker.ts";
import { useTemporaryFolders } from "./temporary-folder.ts";

const newFolder = useTemporaryFolders();
const pdf = "application/pdf";
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odt = "application/vnd.oasis.opendocument.text";

describe("the built worker", () => {
  let extractText: ExtractText;
  let removeWorker: () => Promise<void>;

  beforeAll(async () => {
    const worker = await buildExtractionWorker();
    removeWorker = worker.remove;
    extractText = createTextExtractor({ workerUrl: worker.url });
  });
  afterAll(() => removeWorker());

  const resume = "Zoë Müller\nPACS administrator – five years";
  test.each<[DocumentMediaType, Uint8Array]>([
    [pdf, buildPdf(resume)],
    [docx, buildDocx(resume)],
    [odt, buildOdt(resume)],
    ["application/rtf", buildRtf(resume)],
    ["text/plain", buildTxt(resume)],
  ])("reads %s", async (mediaType, bytes) => {
    expect(await extractText({ bytes }, mediaType)).toEqual({ state: "READY", text: resume });
  });

  test("reads a file by its path", async () => {
    const path = join(await newFolder(), "resume");
    await writeFile(path, buildDocx(resume));
    expect(await extractText({ path }, docx)).toEqual({ state: "READY", text: resume });
  });

  test("cuts a text at the limit", async () => {
    const result = await extractText({ bytes: buildTxt("words ".repeat(1_000)) }, "text/plain", { characters: 11 });
    expect(result).toEqual({ state: "READY", text: "words words" });
  });

  test.each<[string, DocumentMediaType, Uint8Array, string]>([
    ["a scan", pdf, buildImageOnlyPdf(), "NO_TEXT"],
    ["white space alone", "text/plain", buildTxt(" \n\t\n"), "NO_TEXT"],
    ["a PDF with a password", pdf, buildPasswordPdf(resume), "UNREADABLE"],
    ["a corrupt PDF", pdf, Buffer.from("%PDF-1.7\nnot a PDF at all"), "UNREADABLE"],
    ["a damaged Word document", docx, buildDocx(resume).fill(0, 40, 200), "UNREADABLE"],
    ["a zip bomb in a Word document", docx, claimLess(buildZip({ ...docxEntries(resume), "word/media/a": new Uint8Array(200 * 1024 * 1024) })), "TOO_LARGE"],
    ["a Word document that is none", docx, buildZip({ "a.txt": "a" }), "UNREADABLE"],
  ])("says why %s gives no text", async (_, mediaType, bytes, reason) => {
    expect(await extractText({ bytes }, mediaType)).toEqual({ state: "FAILED", reason });
  });

  test("says that a missing file is unreadable", async () => {
    expect(await extractText({ path: "/nowhere/at/all" }, pdf)).toEqual({ state: "FAILED", reason: "UNREADABLE" });
  });

  test("stops a document that takes more of the processor than it may", async () => {
    expect(await extractText({ bytes: buildPdf(resume) }, pdf, { milliseconds: 1 })).toEqual({ state: "FAILED", reason: "TIMEOUT" });
  });

  test("stops a PDF whose page unpacks to gigabytes, keeps nothing of it, and reads the next document", async () => {
    const before = process.memoryUsage.rss();
    const flood = await extractText({ bytes: buildFloodingPdf() }, pdf, { memoryMb: 100 });
    expect(flood).toEqual({ state: "FAILED", reason: "MEMORY" });
    expect(process.memoryUsage.rss() - before).toBeLessThan(50 * 1024 * 1024);
    expect(await extractText({ bytes: buildPdf(resume) }, pdf)).toEqual({ state: "READY", text: resume });
  }, 30_000);
});

describe("a worker that misbehaves", () => {
  async function extractorOf(code: string, concurrency = 1): Promise<ExtractText> {
    const path = join(await newFolder(), "worker.mjs");
    await writeFile(path, `const answer = (text) => process.send({ state: "READY", text });\nprocess.on("message", async () => {\n${code}\n});`);
    return createTextExtractor({ workerUrl: pathToFileURL(path), concurrency });
  }
  const bytes = buildTxt("Hello");

  test("by an endless loop is killed in time", async () => {
    const extractText = await extractorOf("for (;;);");
    expect(await extractText({ bytes }, "text/plain", { milliseconds: 100 })).toEqual({ state: "FAILED", reason: "TIMEOUT" });
  });

  test("by waiting for ever is killed in time", async () => {
    const extractText = await extractorOf("await new Promise((resolve) => setTimeout(resolve, 1e6));");
    expect(await extractText({ bytes }, "text/plain", { milliseconds: 100 })).toEqual({ state: "FAILED", reason: "TIMEOUT" });
  });

  test("by nothing but a machine that is busy is waited for", async () => {
    const extractText = await extractorOf('setTimeout(() => answer("Hello"), 500);');
    expect(await extractText({ bytes }, "text/plain", { milliseconds: 250 })).toEqual({ state: "READY", text: "Hello" });
  });

  test("by filling the memory is told as such", async () => {
    const extractText = await extractorOf("const kept = []; for (;;) kept.push({ at: kept.length });");
    expect(await extractText({ bytes }, "text/plain", { memoryMb: 32 })).toEqual({ state: "FAILED", reason: "MEMORY" });
  });

  test.each([
    ["throws", "throw new Error('broken');"],
    ["ends", "process.exit(0);"],
    ["rejects", "await Promise.reject(new Error('broken'));"],
  ])("that %s is told as unreadable", async (_, code) => {
    const extractText = await extractorOf(code);
    expect(await extractText({ bytes }, "text/plain")).toEqual({ state: "FAILED", reason: "UNREADABLE" });
  });

  test("sees nothing of the environment", async () => {
    const extractText = await extractorOf("answer(Object.keys(process.env).join());");
    expect(await extractText({ bytes }, "text/plain")).toEqual({ state: "READY", text: "" });
  });

  test("documents are read in turn, and waiting costs no time of their own", async () => {
    const extractText = await extractorOf("setTimeout(() => answer(String(Date.now())), 1_000);");
    const results = await Promise.all([1, 2, 3].map(() => extractText({ bytes }, "text/plain", { milliseconds: 200 })));
    const times = results.map((result) => (result.state === "READY" ? Number(result.text) : Number.NaN));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1_900);
  }, 20_000);
});

test("a server whose worker was not built does not start", () => {
  expect(() => createTextExtractor({ workerUrl: new URL("file:///nowhere/worker.js") })).toThrow("worker is not at");
});
