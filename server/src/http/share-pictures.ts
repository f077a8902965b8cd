import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { drawSharePicture, SHARE_PICTURE_DESIGN } from "../features/distribution/draw-share-picture.ts";
import { pictureOfOrganization, pictureOfPosting, type SharePicture } from "../features/distribution/share-picture.ts";
import { findImageFile } from "../features/organization/organization-images.queries.ts";
import { findEndedPosting } from "../features/postings/ended-posting.queries.ts";
import { namesEtag } from "../graphql/kept-answers.ts";
import { KeptPictures } from "../platform/pictures/kept-pictures.ts";
import type { Services } from "../platform/services.ts";

const SHARED = { "cache-control": "public, max-age=300", "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
const GONE = 410;

/** The pictures that social sites show with a link to a posting or to the list of postings. */
export function registerSharePictures(app: FastifyInstance, services: Services): void {
  const kept = new KeptPictures();
  app.get("/og.png", async (request, reply) => send(services, kept, request, reply, await pictureOfOrganization(services)));
  app.get<{ Params: { slug: string } }>("/postings/:slug/og.png", async (request, reply) => {
    const slug = request.params.slug.replaceAll("\0", "");
    const picture = await pictureOfPosting(services, slug);
    if (picture !== null) return send(services, kept, request, reply, picture);
    const ended = await findEndedPosting(services, slug);
    return ended?.state === "CLOSED" ? reply.code(GONE).headers({ "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }).send("This posting has closed.\n") : reply.callNotFound();
  });
}

async function send(services: Services, kept: KeptPictures, request: FastifyRequest, reply: FastifyReply, picture: SharePicture): Promise<FastifyReply> {
  const key = createHash("sha256").update(JSON.stringify([SHARE_PICTURE_DESIGN, picture])).digest("base64url");
  const etag = `"${key.slice(0, 22)}"`;
  if (namesEtag(request.headers["if-none-match"], etag)) return reply.code(304).headers({ etag, "cache-control": SHARED["cache-control"] }).send();
  const png = await kept.give(key, async () => drawSharePicture(picture, await logoOf(services, picture)));
  return reply.headers({ ...SHARED, etag, "content-type": "image/png" }).send(png);
}

async function logoOf({ database }: Services, { logo }: SharePicture): Promise<Buffer | null> {
  const file = logo === null ? null : await findImageFile(database.read, logo);
  return file === null ? null : Buffer.from(file.content, "base64");
}
