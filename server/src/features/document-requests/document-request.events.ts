import { defineEvent } from "../../platform/jobs/events.ts";

interface OneRequest {
  readonly requestId: string;
}

/** A candidate is asked for a document. */
export const documentAsked = defineEvent<OneRequest>("document-request.asked");
/** The day by which the document is wanted is near; it may have come in by then. */
export const documentReminderDue = defineEvent<OneRequest>("document-request.reminder-due");
/** The candidate has added the document. */
export const documentSent = defineEvent<OneRequest>("document-request.sent");
/** One for each colleague who is to hear of it. */
export const documentToTell = defineEvent<OneRequest & { readonly staffMemberId: string }>("document-request.to-tell");
