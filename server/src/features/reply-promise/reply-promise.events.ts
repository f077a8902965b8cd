import { defineEvent } from "../../platform/jobs/events.ts";

/** A closing letter's time has come; due then, and whoever handles it looks whether it is still wanted. */
export const closingLetterDue = defineEvent<{ readonly letterId: string }>("closing-letter.due");
/** A closing letter is on its way to one candidate. */
export const closingLetterToSend = defineEvent<{ readonly letterId: string; readonly applicationId: string }>("closing-letter.to-send");
/** Morning: a colleague has candidates who wait. */
export const replyDigestDue = defineEvent<{ readonly staffMemberId: string }>("reply-digest.due");
