import { defineEvent } from "../../platform/jobs/events.ts";

export const applicationSubmitted = defineEvent<{ readonly applicationId: string }>("application.submitted");
export const applicationWithdrawn = defineEvent<{ readonly applicationId: string }>("application.withdrawn");
