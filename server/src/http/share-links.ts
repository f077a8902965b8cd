import type { FastifyInstance } from "fastify";
import { followShareLink } from "../features/reach/follow-share-link.ts";
import type { Services } from "../platform/services.ts";

const FOUND = 302;

/** `GET /s/:code`: leads to the posting, which counts the visit under the link's name. Not to be kept: a link can be ended. */
export function registerShareLinks(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { code: string } }>("/s/:code", async (request, reply) => {
    const path = await followShareLink(services, request.params.code);
    if (path === null) return reply.callNotFound();
    return reply.code(FOUND).headers({ location: path, "cache-control": "no-store" }).send();
  });
}
