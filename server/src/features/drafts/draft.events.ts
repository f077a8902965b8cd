import { defineEvent } from "../../platform/jobs/events.ts";

export const draftSaved = defineEvent<{ readonly draftId: string }>("draft.saved");
export const draftReminderDue = defineEvent<{ readonly draftId: string }>("draft.reminder-due");
