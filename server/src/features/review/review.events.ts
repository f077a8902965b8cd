import { defineEvent } from "../../platform/jobs/events.ts";

/** Somebody moved it and wants the candidate to know. */
export const stageToTell = defineEvent<{ readonly applicationId: string }>("application.stage-to-tell");
/** `letterId` names the e-mail that the candidate is to get; null when there is none. */
export const applicationDeclined = defineEvent<{ readonly applicationId: string; readonly letterId: string | null }>("application.declined");
