/** UNREACHABLE: nobody answers. SLOW: not within the time given. BROKE_OFF: closed without an answer. FAILED: the scanner says so. GARBAGE: what came is no answer. STOPPED: Rounds itself is stopping. */
export type UnavailableReason = "UNREACHABLE" | "SLOW" | "BROKE_OFF" | "FAILED" | "GARBAGE" | "STOPPED";

/** The scanner has said nothing about a document; asking again later may help. Holds no word of the scanner's: it could quote the document. */
export class ScannerUnavailable extends Error {
  override readonly name = "ScannerUnavailable";

  constructor(readonly reason: UnavailableReason) {
    super(`the virus scanner gave no finding: ${reason}`);
  }
}
