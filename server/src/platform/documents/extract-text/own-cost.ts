import { Worker, workerData } from "node:worker_threads";
import type { ExtractionLimits } from "./extracted-text.ts";

const checkMilliseconds = 25;
/** The server kills in time; this is for a process whose server is gone. */
const graceMilliseconds = 5_000;
const bytesPerMb = 1024 * 1024;

/** Starts a thread at the given file, which must call `killWhenTooCostly`, to watch this process whatever its main thread is busy with. */
export function watchOwnCost(threadFile: string, { memoryMb, milliseconds }: ExtractionLimits): void {
  const most: Cost = {
    bytes: process.memoryUsage.rss() + memoryMb * bytesPerMb,
    time: Date.now() + milliseconds + graceMilliseconds,
  };
  new Worker(threadFile, { workerData: most }).unref();
}

interface Cost {
  readonly bytes: number;
  readonly time: number;
}

/** Kills this process once it takes more memory than allowed, in buffers as in objects, or more time. Runs in the watching thread. */
export function killWhenTooCostly(): void {
  const most: Cost = workerData;
  setInterval(() => {
    if (process.memoryUsage.rss() > most.bytes || Date.now() > most.time) process.kill(process.pid, "SIGKILL");
  }, checkMilliseconds);
}
