import type { Services } from "../../platform/services.ts";
import { readDocuments } from "../documents/read-documents.ts";
import { applicationSubmitted, statusLinksAsked } from "./application.events.ts";
import { sendConfirmation } from "./send-confirmation.ts";
import { sendStatusLinks } from "./send-status-links.ts";

export function registerApplicationHandlers(services: Services): void {
  services.events.on(applicationSubmitted, "confirm by e-mail", ({ applicationId }, { jobId }) => sendConfirmation(services, applicationId, jobId));
  services.events.on(applicationSubmitted, "read the documents", ({ applicationId }) => readDocuments(services, applicationId));
  services.events.on(statusLinksAsked, "mail new status links", ({ requestId }, { jobId }) => sendStatusLinks(services, requestId, jobId));
}
