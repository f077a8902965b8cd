import { createHash, randomBytes, randomInt } from "node:crypto";
import { v7 } from "uuid";

/** A new row's id: UUID version 7, so that rows of one time lie together. */
export function newId(): string {
  return v7();
}

/** 256 random bits for whoever holds a link or a session. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: enough to know it again, too little to use it. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

// Crockford's base 32 without letters that are read wrong aloud: no I, L, O, U.
const REFERENCE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const letters = (count: number): string => Array.from({ length: count }, () => REFERENCE_LETTERS.charAt(randomInt(REFERENCE_LETTERS.length))).join("");

/** A share link's code: 50 random bits, short enough for a small printed square, and easily typed. */
export function newShareCode(): string {
  return letters(10).toLowerCase();
}

/** An application's reference, for reading aloud: "RN-7K4M-2QXD". */
export function newReference(): string {
  return `RN-${letters(4)}-${letters(4)}`;
}
