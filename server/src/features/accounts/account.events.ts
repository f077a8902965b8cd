import { defineEvent } from "../../platform/jobs/events.ts";

export const staffInvited = defineEvent<{ linkId: string; invitedById: string }>("staff.invited");
