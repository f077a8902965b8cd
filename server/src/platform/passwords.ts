import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { limitConcurrency } from "./limit-concurrency.ts";

export interface PasswordCost {
  /** Binary logarithm of scrypt's N. */
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's password storage cheat sheet: N = 2^17, r = 8, p = 1; 128 MiB of memory and about half a second a password. */
export const standardCost: PasswordCost = { ln: 17, r: 8, p: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Two at once bound the memory to 256 MiB, and leave threads for files and the database. */
const inTurn = limitConcurrency(2);

// The PHC string format, so that a hash says how it was made: $scrypt$ln=17,r=8,p=1$salt$hash
const STORED = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

export interface Passwords {
  /** What the database keeps of a password. */
  hash(password: string): Promise<string>;
  /** Whether the password is the one that was hashed. Null, for nobody, takes as long as a wrong password. */
  verify(password: string, stored: string | null): Promise<boolean>;
}

/** `cost` is that of new hashes; a stored one says its own. */
export function createPasswords(cost = standardCost): Passwords {
  // Belongs to no password: gives an unknown address the same work as a known one.
  const nobody = format(cost, Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES));
  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      return format(cost, salt, await derive(password, salt, cost, HASH_BYTES));
    },
    async verify(password, stored) {
      const { cost: storedCost, salt, hash } = parse(stored ?? nobody);
      const matches = timingSafeEqual(await derive(password, salt, storedCost, hash.length), hash);
      return matches && stored !== null;
    },
  };
}

function derive(password: string, salt: Buffer, { ln, r, p }: PasswordCost, bytes: number): Promise<Buffer> {
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

function format({ ln, r, p }: PasswordCost, salt: Buffer, hash: Buffer): string {
  return `$scrypt$ln=${ln},r=${r},p=${p}$${unpadded(salt)}$${unpadded(hash)}`;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}

function parse(stored: string): { cost: PasswordCost; salt: Buffer; hash: Buffer } {
  const [, ln, r, p, salt, hash] = STORED.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) throw new Error("A stored password hash is not in the form that Rounds writes");
  return { cost: { ln: Number(ln), r: Number(r), p: Number(p) }, salt: Buffer.from(salt, "base64"), hash: Buffer.from(hash, "base64") };
}
