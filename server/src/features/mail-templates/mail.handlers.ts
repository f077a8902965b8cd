import type { Services } from "../../platform/services.ts";
import { staffInvited } from "../accounts/account.events.ts";
import { sendInvitation } from "./send-invitation.ts";

/** The mails of features that stand before the templates. */
export function registerMailHandlers(services: Services): void {
  services.events.on(staffInvited, "invitation-mail", (invitation, { jobId }) => sendInvitation(services, invitation, jobId));
}
