import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import {
  defaultExtractionLimits,
  type ExtractedText,
  type ExtractionFailureReason,
  type ExtractionLimits,
  type ExtractionSource,
  type ExtractionTask,
  longestWait,
} from "./extracted-text.ts";
import { endsForTime } from "./own-cost.ts";
import { limitConcurrency } from "../../limit-concurrency.ts";

/** How a process ends that V8, its own watch or the operating system stopped for its memory. */
const endsForMemory: readonly (NodeJS.Signals | null)[] = ["SIGKILL", "SIGABRT", "SIGTRAP", "SIGILL"];

/** Gives a document's text, or why there is none. Never rejects; waits its turn behind other documents. */
export type ExtractText = (
  source: ExtractionSource,
  mediaType: DocumentMediaType,
  limits?: Partial<ExtractionLimits>,
) => Promise<ExtractedText>;

/**
 * Extraction in a process of its own for each document, killed when it takes too long or too much memory.
 * `workerUrl` is the built `worker.ts`; `concurrency` is how many documents are read at once.
 */
export function createTextExtractor({ workerUrl, concurrency = 1 }: { workerUrl: URL; concurrency?: number }): ExtractText {
  if (!existsSync(fileURLToPath(workerUrl))) throw new Error(`The text extraction worker is not at ${workerUrl.href}.`);
  const inTurn = limitConcurrency(concurrency);
  return (source, mediaType, limits) => {
    const task = { source, mediaType, limits: { ...defaultExtractionLimits, ...limits } };
    return inTurn(() => runWorker(workerUrl, task)).catch(() => failed("UNREADABLE"));
  };
}

/** A process and not a thread: a killed thread leaves the buffers that it filled in the server's memory. */
function runWorker(workerUrl: URL, task: ExtractionTask): Promise<ExtractedText> {
  return new Promise((resolve) => {
    const worker = fork(workerUrl, {
      // A parser of strangers' files gets no environment, and what it prints may quote them.
      env: {},
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      execArgv: [`--max-old-space-size=${task.limits.memoryMb}`],
      serialization: "advanced",
    });
    let outcome: ExtractedText | undefined;
    const stop = (result: ExtractedText) => {
      outcome ??= result;
      worker.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop(failed("TIMEOUT")), longestWait(task.limits));
    const finish = (result: ExtractedText) => {
      clearTimeout(timer);
      resolve(result);
    };
    worker.on("message", stop);
    worker.on("error", () => finish(failed("UNREADABLE")));
    worker.on("exit", (_, signal) => finish(outcome ?? failed(reasonOf(signal))));
    // A worker that ends before it has the task tells so by its exit.
    worker.send(task, () => {});
  });
}

function reasonOf(signal: NodeJS.Signals | null): ExtractionFailureReason {
  if (signal === endsForTime) return "TIMEOUT";
  return endsForMemory.includes(signal) ? "MEMORY" : "UNREADABLE";
}

function failed(reason: ExtractionFailureReason): ExtractedText {
  return { state: "FAILED", reason };
}
