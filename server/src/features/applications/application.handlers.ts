import type { Services } from "../../platform/services.ts";
import { readDocuments } from "../documents/read-documents.ts";
import { applicationHeld, applicationSubmitted, emailChangeAsked, statusLinksAsked } from "./application.events.ts";
import { sendConfirmation } from "./send-confirmation.ts";
import { askNewAddress, tellFormerAddress } from "./send-email-change-mails.ts";
import { sendStatusLinks } from "./send-status-links.ts";

export function registerApplicationHandlers(services: Services): void {
  services.events.on(applicationSubmitted, "confirm by e-mail", ({ applicationId }, { jobId }) => sendConfirmation(services, applicationId, jobId));
  services.events.on(applicationSubmitted, "read the documents", ({ applicationId }) => readDocuments(services, applicationId));
  services.events.on(statusLinksAsked, "mail new status links", ({ requestId }, { jobId }) => sendStatusLinks(services, requestId, jobId));
  services.events.on(emailChangeAsked, "ask a new address to confirm itself", ({ changeId }, { jobId }) => askNewAddress(services, changeId, jobId));
  services.events.on(emailChangeAsked, "tell the former address", ({ changeId }, { jobId }) => tellFormerAddress(services, changeId, jobId));
  services.events.on(applicationHeld, "read the documents of a held application", ({ applicationId }) => readDocuments(services, applicationId));
}
