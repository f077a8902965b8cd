import type { FastifyReply, FastifyRequest } from "fastify";
import { readMultipart } from "./multipart.ts";

const SEE_OTHER = 303;
/** 64 kB is what a urlencoded form may have as a whole. */
const FORM_LIMITS = { fields: 50, fieldBytes: 64 * 1024, files: 0 } as const;

/** What a form's fields hold, by their names. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** A form without files. Browsers send it urlencoded; RFC 8058 prefers multipart. */
export async function readForm(request: FastifyRequest): Promise<Fields> {
  if (request.headers["content-type"]?.startsWith("multipart/form-data") === true) return readMultipart(request.raw, FORM_LIMITS, async ({ content }) => void content.resume());
  const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  return Object.fromEntries([...new Set(body.keys())].map((name) => [name, body.getAll(name).map((value) => value.replaceAll("\0", ""))]));
}

export function firstOf(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? "";
}

/** Leads on after a form was taken, so that a reload sends nothing twice; the address may be a secret. */
export function seeOther(reply: FastifyReply, address: string): FastifyReply {
  return reply.code(SEE_OTHER).headers({ location: address, "cache-control": "no-store", "referrer-policy": "no-referrer" }).send();
}
