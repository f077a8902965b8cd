import { defineEvent } from "../../platform/jobs/events.ts";

/** Somebody asked for an alert; its address has yet to confirm it. */
export const alertAsked = defineEvent<{ readonly alertId: string }>("posting-alert.asked");
/** An alert has postings to tell. */
export const alertDue = defineEvent<{ readonly alertId: string }>("posting-alert.due");
