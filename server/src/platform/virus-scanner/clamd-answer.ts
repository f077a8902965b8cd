import { ScannerUnavailable } from "./scanner-unavailable.ts";

/** What the scanner says of a document. UNSCANNABLE: it was not looked through to its end. */
export type ScanFinding = { readonly state: "CLEAN" } | { readonly state: "INFECTED"; readonly signature: string } | { readonly state: "UNSCANNABLE" };

/** No answer of clamd is nearly as long; whoever sends more is no scanner. */
export const LONGEST_ANSWER_BYTES = 1_000;

const found = /^stream: ([\x21-\x7e]{1,250}) FOUND$/;
/** clamd reports a limit of its own as if it were a virus, where it is set up to. */
const limitReached = /^Heuristics\.Limits\.Exceeded\b/;

/** Reads clamd's whole answer to one zINSTREAM, ended by its zero byte. Only an answer that says so makes a document clean; throws ScannerUnavailable for everything that is no finding. */
export function findingIn(answer: Buffer): ScanFinding {
  const text = answer.toString("latin1");
  if (text.length > LONGEST_ANSWER_BYTES || text.indexOf("\0") !== text.length - 1) throw new ScannerUnavailable("GARBAGE");
  const words = text.slice(0, -1);
  if (words === "stream: OK") return { state: "CLEAN" };
  if (words === "INSTREAM size limit exceeded. ERROR") return { state: "UNSCANNABLE" };
  const signature = found.exec(words)?.[1];
  if (signature !== undefined) return limitReached.test(signature) ? { state: "UNSCANNABLE" } : { state: "INFECTED", signature };
  throw new ScannerUnavailable(words.endsWith(" ERROR") ? "FAILED" : "GARBAGE");
}
