import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import {
  defaultExtractionLimits,
  type ExtractedText,
  type ExtractionFailureReason,
  type ExtractionLimits,
  type ExtractionSource,
  type ExtractionTask,
} from "./extracted-text.ts";
import { limitConcurrency } from "./limit-concurrency.ts";

const memoryCheckMilliseconds = 50;
const bytesPerMb = 1024 * 1024;

/** Gives a document's text, or why there is none. Never rejects; waits its turn behind other documents. */
export type ExtractText = (
  source: ExtractionSource,
  mediaType: DocumentMediaType,
  limits?: Partial<ExtractionLimits>,
) => Promise<ExtractedText>;

/**
 * Extraction in a worker thread of its own for each document, killed when it takes too long or too much memory.
 * `workerUrl` is the built `worker.ts`; `concurrency` is how many documents are read at once.
 */
export function createTextExtractor({ workerUrl, concurrency = 1 }: { workerUrl: URL; concurrency?: number }): ExtractText {
  if (!existsSync(fileURLToPath(workerUrl))) throw new Error(`The text extraction worker is not at ${workerUrl.href}.`);
  const inTurn = limitConcurrency(concurrency);
  return (source, mediaType, limits) => {
    const { milliseconds, memoryMb, characters } = { ...defaultExtractionLimits, ...limits };
    const task = { source, mediaType, characters };
    return inTurn(() => runWorker(workerUrl, task, milliseconds, memoryMb)).catch(() => failed("UNREADABLE"));
  };
}

function runWorker(workerUrl: URL, task: ExtractionTask, milliseconds: number, memoryMb: number): Promise<ExtractedText> {
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl, {
      workerData: task,
      // A parser of strangers' files gets no environment, and what it prints may quote them.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    worker.stdout.resume();
    worker.stderr.resume();

    const stopWatching = watchCost(milliseconds, memoryMb, (reason) => settle(failed(reason)));
    let settled = false;
    const settle = (result: ExtractedText) => {
      if (settled) return;
      settled = true;
      stopWatching();
      void worker.terminate().finally(() => resolve(result));
    };
    worker.on("message", (result: ExtractedText) => settle(result));
    worker.on("messageerror", () => settle(failed("UNREADABLE")));
    worker.on("error", (error) => settle(failed(ranOutOfMemory(error) ? "MEMORY" : "UNREADABLE")));
    worker.on("exit", () => settle(failed("UNREADABLE")));
  });
}

/** Calls back once the time is over or the memory used up. The heap limit of a worker leaves out its buffers, so the process is watched too. */
function watchCost(milliseconds: number, memoryMb: number, exceed: (reason: "TIMEOUT" | "MEMORY") => void): () => void {
  const mostMemory = process.memoryUsage.rss() + 2 * memoryMb * bytesPerMb;
  const timer = setTimeout(() => exceed("TIMEOUT"), milliseconds);
  const memoryCheck = setInterval(() => {
    if (process.memoryUsage.rss() > mostMemory) exceed("MEMORY");
  }, memoryCheckMilliseconds);
  return () => {
    clearTimeout(timer);
    clearInterval(memoryCheck);
  };
}

function failed(reason: ExtractionFailureReason): ExtractedText {
  return { state: "FAILED", reason };
}

function ranOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
