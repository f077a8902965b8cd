import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { receiveUpload, type Upload } from "../features/documents/receive-upload.ts";
import { DocumentRefused } from "../platform/documents/document-store.ts";
import type { RateLimiter } from "../platform/rate-limit.ts";
import type { Services } from "../platform/services.ts";
import { MalformedForm, readMultipart } from "./multipart.ts";
import { refusedDocument, refusedUpload, tooManyUploads, type RefusedUpload } from "./upload-refusals.ts";

const ANY_ORIGIN = { "access-control-allow-origin": "*" };
const LIMITS = { fields: 10, fieldBytes: 1_000, files: 1 } as const;

/** `POST /uploads`: one document, streamed; answers what was kept, or `{ code, message, path }`. */
export function registerUploads(app: FastifyInstance, services: Services, limiter: RateLimiter, addressOf: (request: FastifyRequest) => string): void {
  app.options("/uploads", async (_, reply) => reply.code(204).headers({ ...ANY_ORIGIN, "access-control-allow-methods": "POST", "access-control-allow-headers": "content-type" }).send());
  app.post("/uploads", async (request, reply) => {
    reply.headers({ ...ANY_ORIGIN, "cache-control": "no-store" });
    if (!limiter.take(addressOf(request))) return refuse(reply, tooManyUploads);
    try {
      const upload = await receiveOne(services, request);
      return upload === null ? refuse(reply, refusedUpload("FILE_MISSING", "The request holds no file. Send one in the form field “file”.")) : reply.code(201).send(upload);
    } catch (error) {
      if (error instanceof DocumentRefused) return refuse(reply, refusedDocument(error));
      if (error instanceof MalformedForm) return refuse(reply, refusedUpload("FILE_MISSING", error.message));
      throw error;
    }
  });
}

async function receiveOne(services: Services, request: FastifyRequest): Promise<Upload | null> {
  let upload: Upload | null = null;
  await readMultipart(request.raw, LIMITS, async ({ field, name, content }) => {
    if (field === "file") upload = await receiveUpload(services, content, name);
    else content.resume();
  });
  return upload;
}

function refuse(reply: FastifyReply, { status, body }: RefusedUpload): FastifyReply {
  return reply.code(status).send(body);
}
