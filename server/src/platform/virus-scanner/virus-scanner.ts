import type { Readable } from "node:stream";
import { MINUTE, SECOND } from "../clock.ts";
import type { Logger } from "../logger.ts";
import { askClamd, type ScanLimits } from "./ask-clamd.ts";
import type { ClamdAddress } from "./clamd-address.ts";
import type { ScanFinding } from "./clamd-answer.ts";
import { ScannerUnavailable } from "./scanner-unavailable.ts";

/** QUICK: somebody waits for it. THOROUGH: nobody does. */
export type Patience = "QUICK" | "THOROUGH";

export type ScanOutcome = ScanFinding["state"] | "NO_FINDING";

export interface VirusScanner {
  /** Reads the document or destroys it; throws ScannerUnavailable. */
  scan(document: Readable, patience: Patience): Promise<ScanFinding>;
  /** Whether somebody may be let wait for a finding now. */
  isQuick(): boolean;
  /** For how long it has led to nothing; 0 while it works. */
  awayMs(): number;
  /** How scans have ended since the start. */
  readonly outcomes: Readonly<Record<ScanOutcome, number>>;
  /** Breaks off what is under way. */
  close(): void;
}

const limits: Record<Patience, ScanLimits> = {
  QUICK: { connectMs: SECOND, wholeMs: 3 * SECOND },
  THOROUGH: { connectMs: 5 * SECOND, wholeMs: MINUTE },
};
/** After a scan that led to nothing, nobody is let wait for the next one so long. */
const REST_MS = 10 * SECOND;
/** clamd serves ten at once as it comes; a few are left for the documents that wait. */
const MOST_QUICK = 6;

/** A clamd, which may be away: said once in the log when it goes, and once when it is back. */
export function createVirusScanner(address: ClamdAddress, logger: Logger): VirusScanner {
  const outcomes: Record<ScanOutcome, number> = { CLEAN: 0, INFECTED: 0, UNSCANNABLE: 0, NO_FINDING: 0 };
  const closing = new AbortController();
  let quickUnderWay = 0;
  let restsUntil = 0;
  let awaySince: number | null = null;

  function noteFinding(finding: ScanFinding): ScanFinding {
    outcomes[finding.state] += 1;
    restsUntil = 0;
    if (awaySince !== null) logger.info("the virus scanner answers again");
    awaySince = null;
    return finding;
  }

  function noteFailure(error: unknown, patience: Patience): never {
    outcomes.NO_FINDING += 1;
    // The disk's fault, not the scanner's.
    if (!(error instanceof ScannerUnavailable)) throw error;
    const { reason } = error;
    restsUntil = performance.now() + REST_MS;
    // Whoever was in a hurry may just have been that.
    if (reason === "STOPPED" || (reason === "SLOW" && patience === "QUICK")) throw error;
    if (awaySince === null) logger.warn({ reason }, "the virus scanner gives no findings; documents stay closed until it does");
    awaySince ??= performance.now();
    throw error;
  }

  return {
    outcomes,
    isQuick: () => quickUnderWay < MOST_QUICK && performance.now() >= restsUntil,
    awayMs: () => (awaySince === null ? 0 : performance.now() - awaySince),
    async scan(document, patience) {
      if (patience === "QUICK") quickUnderWay += 1;
      try {
        return noteFinding(await askClamd(address, document, limits[patience], closing.signal));
      } catch (error) {
        return noteFailure(error, patience);
      } finally {
        if (patience === "QUICK") quickUnderWay -= 1;
      }
    },
    close: () => closing.abort(),
  };
}
