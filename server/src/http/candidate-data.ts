import type { FastifyInstance } from "fastify";
import { candidateArchive } from "../features/privacy/candidate-archive.ts";
import type { Services } from "../platform/services.ts";
import { attachment } from "./staff-documents.ts";

const AN_HOUR_S = 3_600;

/** `GET /status/:token/data.zip`: everything that is kept about the person behind a status link. */
export function registerCandidateData(app: FastifyInstance, services: Services): void {
  // Without HEAD: an archive is made and noted for whoever takes it.
  app.get<{ Params: { token: string } }>("/status/:token/data.zip", { exposeHeadRoute: false }, async (request, reply) => {
    const archive = await candidateArchive(services, request.params.token);
    if (archive === null) throw Object.assign(new Error("no application belongs to this link"), { statusCode: 404 });
    if (archive === "LATER") throw Object.assign(new Error("too many archives"), { statusCode: 429, headers: { "retry-after": AN_HOUR_S } });
    return reply
      .headers({ "content-type": "application/zip", "content-disposition": attachment(archive.name), "cache-control": "private, no-store", "referrer-policy": "no-referrer", "cross-origin-resource-policy": "same-origin", "x-robots-tag": "noindex" })
      .send(archive.stream);
  });
}
