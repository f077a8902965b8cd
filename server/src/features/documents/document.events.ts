import { defineEvent } from "../../platform/jobs/events.ts";

interface OneDocument {
  readonly documentId: string;
}

/** A document was kept that the virus scanner has not looked through yet. */
export const documentPending = defineEvent<OneDocument>("document.pending");
/** One that was kept before there was a scanner, or that the scanner did not take the last time: it waits behind those that somebody has just sent. */
export const olderDocumentPending = defineEvent<OneDocument>("document.pending-older");
/** A document that was closed is open from now on. */
export const documentCleared = defineEvent<OneDocument>("document.cleared");
