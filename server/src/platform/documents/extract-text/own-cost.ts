import { Worker, workerData } from "node:worker_threads";
import { type ExtractionLimits, longestWait } from "./extracted-text.ts";

const checkMilliseconds = 25;
/** The server kills in time; this is for a process whose server is gone. */
const graceMilliseconds = 5_000;
const microseconds = 1_000;
const bytesPerMb = 1024 * 1024;

/** How a process ends itself that took more of the processor than allowed. */
export const endsForTime: NodeJS.Signals = "SIGTERM";

/** Starts a thread at the given file, which must call `killWhenTooCostly`, to watch this process whatever its main thread is busy with. */
export function watchOwnCost(threadFile: string, limits: ExtractionLimits): void {
  const most: Cost = {
    bytes: process.memoryUsage.rss() + limits.memoryMb * bytesPerMb,
    processorTime: processorTime() + limits.milliseconds,
    time: Date.now() + longestWait(limits) + graceMilliseconds,
  };
  new Worker(threadFile, { workerData: most }).unref();
}

interface Cost {
  readonly bytes: number;
  readonly processorTime: number;
  readonly time: number;
}

/** Of the whole process, in milliseconds: Node counts it so in every thread. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / microseconds;
}

/** Kills this process once it takes more memory than allowed, in buffers as in objects, or more time. Runs in the watching thread. */
export function killWhenTooCostly(): void {
  const most: Cost = workerData;
  setInterval(() => {
    if (process.memoryUsage.rss() > most.bytes || Date.now() > most.time) process.kill(process.pid, "SIGKILL");
    if (processorTime() > most.processorTime) process.kill(process.pid, endsForTime);
  }, checkMilliseconds);
}
