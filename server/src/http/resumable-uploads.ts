import { maxDocumentBytes } from "@rounds/shared/documents/kinds.ts";
import { Server as TusServer } from "@tus/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Readable } from "node:stream";
import { ResumableUploads } from "../features/documents/resumable-uploads.ts";
import { DocumentRefused } from "../platform/documents/document-store.ts";
import { newToken } from "../platform/ids.ts";
import type { Logger } from "../platform/logger.ts";
import type { RateLimiter } from "../platform/rate-limit.ts";
import type { Services } from "../platform/services.ts";
import type { TusError } from "./tus-error.ts";
import { TusStore } from "./tus-store.ts";
import { UploadLocks } from "./upload-locks.ts";
import { offsetMismatch, refusedDocument, tooManyUploads, uploadNotFound, uploadUnfinished, type RefusedUpload } from "./upload-refusals.ts";

const PATH = "/uploads/resumable";
const ONE = `${PATH}/:id`;
/** A request for the same upload waits this long for what the one before it is writing. */
const DRAIN_MS = 200;

export interface UploadLimits {
  readonly begun: RateLimiter;
  /** Of uploads that are under way. */
  readonly steps: RateLimiter;
  readonly addressOf: (request: FastifyRequest) => string;
}

/**
 * The tus protocol (1.0.0: creation, creation-with-upload, termination) for uploads that go on after a broken connection.
 * `GET` on the address of a whole upload answers what `POST /uploads` would have.
 */
export function registerResumableUploads(app: FastifyInstance, services: Services, { begun, steps, addressOf }: UploadLimits): void {
  const uploads = new ResumableUploads(services);
  const tus = createTus(uploads, services.logger);
  const pass = (limiter: RateLimiter) => async (request: FastifyRequest, reply: FastifyReply) => (limiter.take(addressOf(request)) ? passOn(tus, request, reply) : refuse(reply, tooManyUploads));

  // Read by the tus server as it streams in.
  app.addContentTypeParser("application/offset+octet-stream", (_, __, done) => done(null));
  app.post(PATH, pass(begun));
  app.route({ method: ["OPTIONS"], url: PATH, handler: pass(steps) });
  app.route({ method: ["HEAD", "PATCH", "DELETE", "OPTIONS"], url: ONE, handler: pass(steps) });
  app.get<{ Params: { id: string } }>(ONE, { exposeHeadRoute: false }, async (request, reply) => {
    reply.headers({ "access-control-allow-origin": "*", "cache-control": "no-store" });
    if (!steps.take(addressOf(request))) return refuse(reply, tooManyUploads);
    return answerResult(uploads, request.params.id, reply);
  });
}

function createTus(uploads: ResumableUploads, logger: Logger): TusServer {
  return new TusServer({
    path: PATH,
    datastore: new TusStore(uploads),
    locker: new UploadLocks(),
    lockDrainTimeout: DRAIN_MS,
    maxSize: maxDocumentBytes,
    // Whatever proxies stand in front of Rounds: the browser knows by which address it came.
    relativeLocation: true,
    namingFunction: newToken,
    disableTerminationForFinishedUploads: true,
    async onUploadCreate(_, { size }) {
      if (size === 0) throw DocumentRefused.empty();
      return {};
    },
    // A file that is not accepted is refused with its last byte; what was kept is asked for with GET, as often as its answer is lost.
    async onUploadFinish(_, { id }) {
      await uploads.finish(id);
      return {};
    },
    onResponseError(_, error) {
      const { status, body } = refusedBy(error, logger);
      return { status_code: status, body: JSON.stringify(body) };
    },
  });
}

async function answerResult(uploads: ResumableUploads, id: string, reply: FastifyReply): Promise<FastifyReply> {
  try {
    const upload = await uploads.finish(id);
    if (upload !== null) return reply.send(upload);
    return refuse(reply, (await uploads.find(id)) === null ? uploadNotFound : uploadUnfinished);
  } catch (error) {
    if (error instanceof DocumentRefused) return refuse(reply, refusedDocument(error));
    throw error;
  }
}

async function passOn(tus: TusServer, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const response = await tus.handleWeb(webRequest(request));
  const body = await response.text();
  reply.code(response.status).headers({ ...Object.fromEntries(response.headers), "cache-control": "no-store" });
  if (body.startsWith("{")) reply.header("content-type", "application/json; charset=utf-8");
  return reply.send(response.status === 204 ? undefined : body);
}

function webRequest({ raw, method, url, headers }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] satisfies [string, string]]));
  const body = method === "POST" || method === "PATCH" ? { body: Readable.toWeb(raw) as ReadableStream<Uint8Array>, duplex: "half" as const } : {};
  return new Request(new URL(url, "http://rounds.invalid"), { method, headers: given, ...body });
}

/** The refusals of `POST /uploads` where there is one; a mistake in the protocol in the words of the tus server. */
function refusedBy(error: object, logger: Logger): { status: number; body: object } {
  if (error instanceof DocumentRefused) return refusedDocument(error);
  const { status_code: status = 500, body = "" }: Partial<TusError> = error;
  if (status === 404) return uploadNotFound;
  if (status === 409) return offsetMismatch;
  if (status === 413) return refusedDocument(DocumentRefused.tooLarge(maxDocumentBytes));
  if (status < 500) return { status, body: { code: "BAD_REQUEST", message: body.trim() } };
  logger.error({ err: error }, "an upload failed");
  return { status, body: { code: "INTERNAL_SERVER_ERROR", message: "Something went wrong on our side. It has been noted; what has arrived is kept. Please go on in a moment." } };
}

function refuse(reply: FastifyReply, { status, body }: RefusedUpload): FastifyReply {
  return reply.code(status).send(body);
}
