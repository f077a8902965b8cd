import type { FastifyRequest } from "fastify";
import { viewerOfSession } from "../features/accounts/sessions.ts";
import type { Viewer } from "../graphql/context.ts";
import type { Services } from "../platform/services.ts";
import { SESSION_COOKIE } from "./graphql-routes.ts";

/** Who sends this request; null for nobody. */
export async function viewerOfRequest(services: Services, request: FastifyRequest): Promise<Viewer | null> {
  const token = request.cookies[SESSION_COOKIE];
  return token === undefined ? null : viewerOfSession(services, token);
}
