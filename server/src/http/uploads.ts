import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ErrorCode } from "@rounds/shared/errors.ts";
import { receiveUpload, type Upload } from "../features/documents/receive-upload.ts";
import { DocumentRefused } from "../platform/documents/document-store.ts";
import type { RateLimiter } from "../platform/rate-limit.ts";
import type { Services } from "../platform/services.ts";
import { MalformedForm, readMultipart } from "./multipart.ts";

const ANY_ORIGIN = { "access-control-allow-origin": "*" };
const LIMITS = { fields: 10, fieldBytes: 1_000, files: 1 } as const;
const statusOf: Partial<Record<ErrorCode, number>> = { FILE_EMPTY: 400, FILE_MISSING: 400, FILE_TOO_LARGE: 413, FILE_TYPE_NOT_ACCEPTED: 415 };

/** `POST /uploads`: one document, streamed; answers what was kept, or `{ code, message, path }`. */
export function registerUploads(app: FastifyInstance, services: Services, limiter: RateLimiter, addressOf: (request: FastifyRequest) => string): void {
  app.options("/uploads", async (_, reply) => reply.code(204).headers({ ...ANY_ORIGIN, "access-control-allow-methods": "POST", "access-control-allow-headers": "content-type" }).send());
  app.post("/uploads", async (request, reply) => {
    reply.headers({ ...ANY_ORIGIN, "cache-control": "no-store" });
    if (!limiter.take(addressOf(request))) return refuse(reply, 429, "TOO_MANY_ATTEMPTS", "Too many uploads from this address. Wait a few minutes, then try again.");
    try {
      const upload = await receiveOne(services, request);
      return upload === null ? refuse(reply, 400, "FILE_MISSING", "The request holds no file. Send one in the form field “file”.") : reply.code(201).send(upload);
    } catch (error) {
      if (error instanceof DocumentRefused) return refuse(reply, statusOf[error.code] ?? 400, error.code, error.message);
      if (error instanceof MalformedForm) return refuse(reply, 400, "FILE_MISSING", error.message);
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

function refuse(reply: FastifyReply, status: number, code: ErrorCode, message: string) {
  return reply.code(status).send({ code, message, path: ["file"] });
}
