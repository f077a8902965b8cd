import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { DAY } from "../../platform/clock.ts";

const NONCE_BYTES = 16;
const DAY_BYTES = 2;
const COUNTRY_BYTES = 2;
const SEAL_BYTES = 18;
const CONTENT_BYTES = NONCE_BYTES + DAY_BYTES + COUNTRY_BYTES;
const DAYS = 7;

/** What the secret of an invitation says: whose form it opens, until when, and by which hash it is known to have been used. */
export interface Invitation {
  readonly country: string;
  /** The last day on which it opens anything: "2026-12-07". A day only, so that it does not tell when it was handed out. */
  readonly endsOn: string;
  readonly hash: string;
}

/** A new secret: random, and sealed so that nobody else can make one. It is made from nothing of an application and stored nowhere, so nothing leads from one to the other. */
export function newInvitation(secret: string, country: string, now: Date): string {
  const day = Buffer.alloc(DAY_BYTES);
  day.writeUInt16BE(dayOf(now) + DAYS);
  const content = Buffer.concat([randomBytes(NONCE_BYTES), day, Buffer.from(country, "latin1").subarray(0, COUNTRY_BYTES)]);
  return Buffer.concat([content, sealOf(secret, content)]).toString("base64url");
}

/** Null for every text that is no invitation, and for one that has ended. */
export function readInvitation(secret: string, token: string, now: Date): Invitation | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== CONTENT_BYTES + SEAL_BYTES || bytes.toString("base64url") !== token) return null;
  const content = bytes.subarray(0, CONTENT_BYTES);
  if (!timingSafeEqual(bytes.subarray(CONTENT_BYTES), sealOf(secret, content))) return null;
  const lastDay = content.readUInt16BE(NONCE_BYTES);
  if (dayOf(now) > lastDay) return null;
  return { country: content.subarray(NONCE_BYTES + DAY_BYTES).toString("latin1"), endsOn: new Date(lastDay * DAY).toISOString().slice(0, 10), hash: createHash("sha256").update(content).digest("base64url") };
}

const dayOf = (date: Date) => Math.floor(date.getTime() / DAY);

function sealOf(secret: string, content: Buffer): Buffer {
  return createHmac("sha256", secret).update("self-identification:").update(content).digest().subarray(0, SEAL_BYTES);
}
