import { readFileSync } from "node:fs";

/** What Linux counts processor time in; the same on every machine that Node runs on. */
const TICKS_A_SECOND = 100;

/** Seconds of processor time that a process has used, all its threads together; null where the system has no /proc. */
export function processorSeconds(pid: number): number | null {
  try {
    // The second field is the program's name in parentheses; utime and stime are the 14th and the 15th.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}
