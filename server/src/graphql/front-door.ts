import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { RateLimiter } from "../platform/rate-limit.ts";
import { encodingFor, namesEtag, type KeptAnswers, type KeptReply } from "./kept-answers.ts";
import { maxBodyBytes } from "./limits.ts";

const PATH = "/graphql";
const WITH_QUERY = `${PATH}?`;
const JSON_TYPE = /^application\/json/i;

/** A request whose body the front door has read already, and whose answer it would keep. */
export interface FrontDoorRequest extends IncomingMessage {
  readBody?: Buffer;
  /** Under which its answer would be kept. */
  keepKey?: string;
  /** The catalogue's version when it came in. */
  keepVersion?: number;
  /** Set once it is known that the answer reads public data alone and holds no error. */
  keepable?: boolean;
}

export interface FrontDoorOptions {
  readonly kept: KeptAnswers;
  readonly requests: RateLimiter;
  /** For answers that are not kept yet: they cost a thousand times as much. */
  readonly madeAnswers: RateLimiter;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly currentVersion: () => number;
}

/** Longer than proxies keep an idle connection: whoever closes first must not be us, or a request that is on its way is lost. */
const KEEP_ALIVE_MS = 72_000;

/** Stands before the framework: a kept answer is given before anything of the request is parsed; everything else passes on. */
export function createFrontDoor(options: FrontDoorOptions): (next: RequestListener) => Server {
  return (next) =>
    createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request: FrontDoorRequest, response) => {
      if (isGraphqlPost(request)) readBody(request, response, (body) => serve(options, request, response, body.toString("latin1"), next));
      else if (isGraphqlGet(request)) serve(options, request, response, request.url ?? "", next);
      else next(request, response);
    });
}

function isGraphqlPost({ method, url, headers }: IncomingMessage): boolean {
  return method === "POST" && (url === PATH || url?.startsWith(WITH_QUERY) === true) && JSON_TYPE.test(headers["content-type"] ?? "") && !(Number(headers["content-length"]) > maxBodyBytes);
}

// By Apollo's rule for CSRF prevention: only a request that a browser must ask leave for.
function isGraphqlGet({ method, url, headers }: IncomingMessage): boolean {
  return method === "GET" && url?.startsWith(WITH_QUERY) === true && (headers["apollo-require-preflight"] !== undefined || headers["x-apollo-operation-name"] !== undefined || JSON_TYPE.test(headers["content-type"] ?? ""));
}

function serve({ kept, requests, madeAnswers, addressOf, currentVersion }: FrontDoorOptions, request: FrontDoorRequest, response: ServerResponse, asked: string, next: RequestListener): void {
  const address = addressOf(request);
  if (!requests.take(address)) return refuseTooMany(response);
  const { accept, "accept-encoding": acceptEncoding } = request.headers;
  const key = accept === undefined ? asked : `${accept}\n${asked}`;
  const reply = kept.find(key, encodingFor(acceptEncoding));
  if (reply !== undefined) return give(request, response, reply);
  if (!madeAnswers.take(address)) return refuseTooMany(response);
  request.keepKey = key;
  request.keepVersion = currentVersion();
  next(request, response);
}

function give(request: IncomingMessage, response: ServerResponse, reply: KeptReply): void {
  if (request.method !== "POST" && namesEtag(request.headers["if-none-match"], reply.etag)) {
    response.writeHead(304, { etag: reply.etag, vary: String(reply.headers["vary"] ?? "") }).end();
    return;
  }
  response.writeHead(200, reply.headers);
  response.end(request.method === "HEAD" ? undefined : reply.body);
}

function readBody(request: FrontDoorRequest, response: ServerResponse, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  });
  request.on("end", () => {
    const [first] = chunks;
    if (bytes > maxBodyBytes) return refuse(response, 413, "BAD_REQUEST", `A request has at most ${maxBodyBytes} bytes.`);
    request.readBody = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
    done(request.readBody);
  });
  request.on("error", () => response.destroy());
}

function refuseTooMany(response: ServerResponse): void {
  response.setHeader("retry-after", "60");
  refuse(response, 429, "TOO_MANY_REQUESTS", "Too many requests from this address. Wait a minute, then try again.");
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", "access-control-allow-origin": "*" });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
