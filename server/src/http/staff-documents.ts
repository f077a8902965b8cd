import { isOpen, type ScanState } from "@rounds/shared/documents/scan-states.ts";
import type { FastifyInstance, FastifyReply } from "fastify";
import { openDocument } from "../features/documents/open-document.ts";
import { documentForViewer } from "../features/review/document-access.ts";
import type { Services } from "../platform/services.ts";
import { viewerOfRequest } from "./staff-session.ts";

/** `GET /staff/documents/:id`: a document as it was received, as an attachment that no browser runs, for those who may read its application. */
export function registerStaffDocuments(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>("/staff/documents/:id", async (request, reply) => {
    const viewer = await viewerOfRequest(services, request);
    if (viewer === null) return reply.code(401).send({ code: "UNAUTHENTICATED", message: "Sign in to read this document." });
    const document = await documentForViewer(services, viewer, request.params.id);
    if (document !== null && !isOpen(document.scanState)) return refuseClosed(reply, document.scanState);
    const opened = document === null ? null : await openDocument(services, document);
    if (document === null || opened === null) return reply.code(404).send({ code: "NOT_FOUND", message: "There is no such document, or you are not on its posting's team." });
    return reply
      .headers({
        "content-type": document.mediaType,
        "content-length": opened.bytes,
        "content-disposition": attachment(document.name),
        "content-security-policy": "sandbox; default-src 'none'",
        "cache-control": "private, no-store",
        "cross-origin-resource-policy": "same-origin",
      })
      .send(opened.stream);
  });
}

/** For good when something was found in it: its file is deleted. */
function refuseClosed(reply: FastifyReply, state: ScanState): FastifyReply {
  const isInfected = state === "INFECTED";
  const body = isInfected ? { code: "FILE_INFECTED", message: "The virus scanner found something in this document. Its file is deleted." } : { code: "FILE_NOT_SCANNED", message: "The virus scanner has not found this document clean yet. Nobody can open it before." };
  return reply.code(isInfected ? 410 : 409).header("cache-control", "private, no-store").send(body);
}

/** By RFC 6266: a name in ASCII for every client, and the whole name in UTF-8. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
