import { defineEvent } from "../../platform/jobs/events.ts";

/** The public sees the posting from now on; for a scheduled one it is due when that time comes, and whoever handles it looks whether it still holds. */
export const postingPublished = defineEvent<{ readonly postingId: string }>("posting.published");
export const approvalRequested = defineEvent<{ readonly approvalId: string }>("posting.approval-requested");
export const approvalDecided = defineEvent<{ readonly approvalId: string }>("posting.approval-decided");
