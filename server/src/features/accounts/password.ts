import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { limitConcurrency } from "../../platform/limit-concurrency.ts";

interface Cost {
  /** Binary logarithm of scrypt's N. */
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's password storage cheat sheet: N = 2^17, r = 8, p = 1; 128 MiB of memory and about half a second a password. */
const COST: Cost = { ln: 17, r: 8, p: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Two at once bound the memory to 256 MiB, and leave threads for files and the database. */
const inTurn = limitConcurrency(2);

// The PHC string format, so that a hash says how it was made: $scrypt$ln=17,r=8,p=1$salt$hash
const STORED = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Belongs to no password: gives an unknown address the same work as a known one. */
const NOBODY = format(COST, Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES));

/** What the database keeps of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return format(COST, salt, await derive(password, salt, COST, HASH_BYTES));
}

/** Whether the password is the one that was hashed. Null, for nobody, takes as long as a wrong password. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const { cost, salt, hash } = parse(stored ?? NOBODY);
  const matches = timingSafeEqual(await derive(password, salt, cost, hash.length), hash);
  return matches && stored !== null;
}

function derive(password: string, salt: Buffer, { ln, r, p }: Cost, bytes: number): Promise<Buffer> {
  const N = 2 ** ln;
  // NFKC: the same letters are the same password, whichever keyboard composed them.
  const text = password.normalize("NFKC");
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        scrypt(text, salt, bytes, { N, r, p, maxmem: 2 * 128 * N * r }, (error, key) => (error === null ? resolve(key) : reject(error)));
      }),
  );
}

function format({ ln, r, p }: Cost, salt: Buffer, hash: Buffer): string {
  return `$scrypt$ln=${ln},r=${r},p=${p}$${unpadded(salt)}$${unpadded(hash)}`;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}

function parse(stored: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [, ln, r, p, salt, hash] = STORED.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) throw new Error("A stored password hash is not in the form that Rounds writes");
  return { cost: { ln: Number(ln), r: Number(r), p: Number(p) }, salt: Buffer.from(salt, "base64"), hash: Buffer.from(hash, "base64") };
}
