import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { extract } from "./extract.ts";
import type { ExtractionTask } from "./extracted-text.ts";
import { killWhenTooCostly, watchOwnCost } from "./own-cost.ts";

/** Pages go before documents, but a busy server still reads them: at the system's "below normal" a resume waited for a quarter of a minute. */
const niceness = 3;

/** The entry of the process that reads one document and then waits to be killed; its second thread begins here too. */
if (isMainThread) {
  setPriority(niceness);
  process.once("disconnect", () => process.exit());
  process.once("message", (task: ExtractionTask) => {
    watchOwnCost(fileURLToPath(import.meta.url), task.limits);
    void extract(task).then((result) => process.send?.(result));
  });
} else {
  killWhenTooCostly();
}
