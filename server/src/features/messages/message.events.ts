import { defineEvent } from "../../platform/jobs/events.ts";

/** The hiring team has written to a candidate who may not know it yet. */
export const candidateToTell = defineEvent<{ readonly applicationId: string; readonly messageId: string }>("message.candidate-to-tell");
/** A candidate has written; one event for each colleague who may not know it yet. */
export const colleagueToTell = defineEvent<{ readonly applicationId: string; readonly staffMemberId: string }>("message.colleague-to-tell");
