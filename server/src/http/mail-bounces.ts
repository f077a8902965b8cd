import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Bounce } from "../platform/mail/bounces/bounce.ts";
import { readDeliveryReport } from "../platform/mail/bounces/read-delivery-report.ts";
import { readProviderReport } from "../platform/mail/bounces/read-provider-report.ts";
import { recordBounce } from "../platform/mail/bounces/record-bounce.ts";
import type { Services } from "../platform/services.ts";

/** A report can hold the mail that came back. */
const BODY_LIMIT = 2 * 1024 * 1024;
const MOST_BOUNCES = 1_000;

/** `POST /mail/bounces`: mail that came back, told by a mail provider (JSON) or handed on by a mail server (a delivery status notification). Not there without a secret. */
export function registerMailBounces(app: FastifyInstance, services: Services, secret: string | undefined): void {
  if (secret === undefined) return;
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_LIMIT }, (_, body, done) => done(null, body));
    scope.post("/mail/bounces", { bodyLimit: BODY_LIMIT }, async (request, reply) => {
      if (!knowsSecret(request, secret)) return reply.code(401).header("www-authenticate", 'Basic realm="mail bounces"').send({ error: "Give the secret, as a bearer token or as the password of basic authentication." });
      const bounces = await bouncesOf(request);
      if (bounces === null) return reply.code(415).send({ error: "Send a provider's JSON, or a delivery status notification as message/rfc822." });
      let noted = 0;
      for (const bounce of bounces.slice(0, MOST_BOUNCES)) if (await recordBounce(services, bounce)) noted += 1;
      return reply.send({ noted });
    });
  });
}

function knowsSecret({ headers: { authorization = "" } }: FastifyRequest, secret: string): boolean {
  const [, scheme = "", credentials = ""] = /^(bearer|basic) +(\S+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() === "bearer") return isSame(credentials, secret);
  const pair = Buffer.from(credentials, "base64").toString("utf8");
  return isSame(pair.slice(pair.indexOf(":") + 1), secret);
}

function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** Null for a body of another kind. Amazon's SNS calls its JSON plain text. */
async function bouncesOf({ body, headers }: FastifyRequest): Promise<Bounce[] | null> {
  if (!Buffer.isBuffer(body)) return null;
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  const json = /^\s*[[{]/.test(body.subarray(0, 100).toString("utf8")) ? parsed(body) : undefined;
  if (json !== undefined) return readProviderReport(json);
  return type === "message/rfc822" || type === "text/plain" ? readDeliveryReport(body) : null;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
