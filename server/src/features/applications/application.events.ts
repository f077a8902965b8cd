import { defineEvent } from "../../platform/jobs/events.ts";

export const applicationSubmitted = defineEvent<{ readonly applicationId: string }>("application.submitted");
/** It came in again from one address for one posting; the mailbox is to say whether it is theirs. */
export const applicationHeld = defineEvent<{ readonly applicationId: string }>("application.held");
export const applicationWithdrawn = defineEvent<{ readonly applicationId: string }>("application.withdrawn");
/** Somebody asks for the links to the applications of an address. */
export const statusLinksAsked = defineEvent<{ readonly requestId: string }>("application.status-links-asked");
/** An application is to have another e-mail address. */
export const emailChangeAsked = defineEvent<{ readonly changeId: string }>("application.email-change-asked");
