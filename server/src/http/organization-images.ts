import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import { imageKinds, imageLimits } from "@rounds/shared/organization/image-rules.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Readable } from "node:stream";
import { addImage, type GivenImage } from "../features/organization/add-image.ts";
import { findImageFile } from "../features/organization/organization-images.queries.ts";
import type { Viewer } from "../graphql/context.ts";
import { answering } from "../platform/refused.ts";
import type { Services } from "../platform/services.ts";
import { refuseForeignOrigin } from "./graphql-routes.ts";
import { MalformedForm, readMultipart } from "./multipart.ts";
import { viewerOfRequest } from "./staff-session.ts";

const LIMITS = { fields: 4, fieldBytes: 2_000, files: 1 } as const;
const LARGEST_IMAGE = Math.max(...Object.values(imageLimits.bytes));
/** The address holds the hash of the content, so what was loaded once is right for ever. */
const FOR_EVER = "public, max-age=31536000, immutable";
const NAME = /^([0-9a-f]{64})\.(png|jpg|webp)$/;

/** `POST /staff/organization/images`: an image with its kind and its text, from our own pages alone. Answers 201, or why not: `{ userErrors }`. */
export function registerOrganizationImages(app: FastifyInstance, services: Services): void {
  app.post("/staff/organization/images", { preHandler: refuseForeignOrigin(services) }, async (request, reply) => {
    reply.header("cache-control", "no-store");
    const viewer = await viewerOfRequest(services, request);
    if (viewer === null) return refuseUnread(request, reply, 401, "UNAUTHENTICATED", "Sign in to add an image.");
    if (!roleMay(viewer.role, "organization.manage")) return refuseUnread(request, reply, 403, "FORBIDDEN", "Your role does not allow this.");
    const userErrors = await receive(services, viewer, request);
    return reply.code(userErrors.length === 0 ? 201 : 422).send({ userErrors });
  });

  app.get<{ Params: { name: string } }>("/brand/:name", async (request, reply) => {
    const sha256 = NAME.exec(request.params.name)?.[1];
    const file = sha256 === undefined ? null : await findImageFile(services.database.read, sha256);
    if (file === null) return reply.callNotFound();
    return reply
      .headers({ "content-type": file.mediaType, "cache-control": FOR_EVER, "content-security-policy": "sandbox; default-src 'none'", "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" })
      .send(Buffer.from(file.content, "base64"));
  });
}

async function receive(services: Services, viewer: Viewer, request: FastifyRequest): Promise<readonly Refusal[]> {
  const given = await readForm(request);
  if (typeof given === "string") return [refusal("FILE_MISSING", given, "file")];
  return (await answering(async () => addImage(services, viewer, given))).userErrors;
}

/** What the form holds, or a sentence about what it misses. */
async function readForm(request: FastifyRequest): Promise<GivenImage | string> {
  let bytes: Buffer | null = null;
  try {
    const fields = await readMultipart(request.raw, LIMITS, async ({ field, name, content }) => {
      if (field === "file" && name !== "") bytes = await collect(content);
      else content.resume();
    });
    const kind = imageKinds.find((each) => each === fields["kind"]?.[0]);
    if (kind === undefined) return `The form's field “kind” has to be one of ${imageKinds.join(", ")}.`;
    return bytes === null ? "Choose a file." : { kind, alt: fields["alt"]?.[0] ?? "", bytes };
  } catch (error) {
    if (error instanceof MalformedForm) return error.message;
    throw error;
  }
}

/** At most one byte more than the largest image: that it is too large, its bytes then say. */
async function collect(content: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of content) {
    if (bytes <= LARGEST_IMAGE) pieces.push(piece);
    bytes += piece.length;
  }
  return Buffer.concat(pieces);
}

// The rest of the request is read and forgotten: a browser that is still sending would not hear the answer.
function refuseUnread(request: FastifyRequest, reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  request.raw.resume();
  return reply.code(status).send({ code, message });
}
