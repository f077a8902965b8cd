import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { StaffContext } from "../graphql/context.ts";
import type { PublicRequestContext } from "../graphql/apollo.ts";
import type { FrontDoorRequest } from "../graphql/front-door.ts";
import { etagOf, type KeptAnswers } from "../graphql/kept-answers.ts";
import { maxBodyBytes } from "../graphql/limits.ts";
import { opensGraphqlPage } from "./graphql-page.ts";
import { SESSION_MS, viewerOfSession } from "../features/accounts/sessions.ts";
import { TRYING_POLICY } from "./security-headers.ts";
import type { Services } from "../platform/services.ts";

const ANY_ORIGIN = { "access-control-allow-origin": "*" };
const PREFLIGHT = { ...ANY_ORIGIN, "access-control-allow-methods": "GET, POST", "access-control-allow-headers": "content-type, apollo-require-preflight, x-apollo-operation-name", "access-control-max-age": "86400" };
/** Kept by caches that ask each time whether it is still right: a write shows in the very next answer. */
const KEEPABLE = { "cache-control": "public, max-age=0, must-revalidate", vary: "accept, accept-encoding" };

/** The public schema: no key, any origin, no cookies. */
export function registerPublicGraphql(app: FastifyInstance, services: Services, apollo: ApolloServer<PublicRequestContext>, kept: KeptAnswers, addressOf: (request: FastifyRequest) => string, page: string): void {
  void app.register(async (scope) => {
    acceptReadBodies(scope);
    scope.addHook("onSend", async (request, reply, payload) => keep(kept, request.raw, reply, payload));
    const handler = fastifyApolloHandler(apollo, { context: async (request) => ({ services, address: addressOf(request), request: request.raw as FrontDoorRequest }) });
    scope.route({ method: ["GET", "POST"], url: "/graphql", bodyLimit: maxBodyBytes, preHandler: forPeople(page), handler });
    scope.options("/graphql", async (_, reply) => reply.code(204).headers(PREFLIGHT).send());
  });
}

function forPeople(page: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (opensGraphqlPage(request)) await reply.headers({ "content-type": "text/html; charset=utf-8", "content-security-policy": TRYING_POLICY, vary: "accept" }).send(page);
  };
}

// The front door has read the body already; a request that came by another way is read here.
function acceptReadBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("application/json", (request, payload, done) => {
    const { readBody } = request.raw as FrontDoorRequest;
    if (readBody === undefined) return done(Object.assign(new Error("the body is too large"), { statusCode: 413 }));
    payload.resume();
    try {
      done(null, JSON.parse(readBody.toString("utf8")));
    } catch {
      done(Object.assign(new Error("The body is not JSON."), { statusCode: 400, code: "BAD_REQUEST" }));
    }
  });
}

function keep(kept: KeptAnswers, request: FrontDoorRequest, reply: FastifyReply, payload: unknown): unknown {
  reply.headers(ANY_ORIGIN);
  const { keepable, keepKey, keepVersion } = request;
  if (keepable !== true || typeof payload !== "string" || reply.statusCode !== 200) {
    reply.header("cache-control", "no-store");
    return payload;
  }
  const body = Buffer.from(payload);
  const etag = etagOf(body);
  reply.headers(KEEPABLE).header("etag", etag);
  if (keepKey === undefined || keepVersion === undefined) return body;
  kept.save(keepKey, keepVersion, { body, etag, headers: { ...ANY_ORIGIN, ...KEEPABLE, "content-type": String(reply.getHeader("content-type")), "x-content-type-options": "nosniff" } });
  return body;
}

export const SESSION_COOKIE = "rounds_session";

/** The staff schema: a session cookie, from our own pages alone. */
export function registerStaffGraphql(app: FastifyInstance, services: Services, apollo: ApolloServer<StaffContext>, addressOf: (request: FastifyRequest) => string): void {
  const handler = fastifyApolloHandler(apollo, { context: (request, reply) => staffContext(services, request, reply, addressOf(request)) });
  app.route({ method: "POST", url: "/staff/graphql", bodyLimit: maxBodyBytes, preHandler: refuseForeignOrigin(services), handler });
}

async function staffContext(services: Services, request: FastifyRequest, reply: FastifyReply, address: string): Promise<StaffContext> {
  const sessionToken = request.cookies[SESSION_COOKIE] ?? null;
  return {
    services,
    address,
    sessionToken,
    viewer: sessionToken === null ? null : await viewerOfSession(services, sessionToken),
    setSession: (token) => setSessionCookie(services, reply, token),
  };
}

function setSessionCookie({ links }: Services, reply: FastifyReply, token: string | null): void {
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure: links.publicUrl.startsWith("https:") } as const;
  if (token === null) void reply.clearCookie(SESSION_COOKIE, options);
  else void reply.setCookie(SESSION_COOKIE, token, { ...options, maxAge: SESSION_MS / 1_000 });
}

// Browsers name the page that a POST comes from; another site's is never ours to serve.
export function refuseForeignOrigin({ links }: Services) {
  const own = new URL(links.publicUrl).origin;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin, host } = request.headers;
    if (origin === undefined || origin === own || (URL.canParse(origin) && new URL(origin).host === host)) return;
    await reply.code(403).send({ code: "FORBIDDEN", message: "This request came from another site." });
  };
}
