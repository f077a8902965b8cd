import { defineEvent } from "../../platform/jobs/events.ts";

/** `letterId` names the e-mail that the candidate is to get; null when there is none. */
export const applicationDeclined = defineEvent<{ readonly applicationId: string; readonly letterId: string | null }>("application.declined");
