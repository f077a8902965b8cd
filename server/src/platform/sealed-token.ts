import { createHmac, timingSafeEqual } from "node:crypto";

const ID_BYTES = 16;
const SEAL_BYTES = 18;

/** What a secret link opens: one row, by links of one version. Raising the version ends every link that was given out before. */
export interface SealedRow {
  /** A UUID. */
  readonly id: string;
  readonly version: number;
}

/** The secret at the end of a link: a row's id and a seal that only this installation can make. Nothing of it is stored. `purpose` keeps the links of one kind from opening rows of another. */
export function sealedToken(secret: string, purpose: string, row: SealedRow): string {
  return Buffer.concat([Buffer.from(row.id.replaceAll("-", ""), "hex"), seal(secret, purpose, row)]).toString("base64url");
}

/** The row that the token names, when its seal is right for the row as `find` gives it; null for every other text. */
export async function findBySealedToken<Row>(secret: string, purpose: string, token: string, find: (id: string) => Promise<Row | null>, versionOf: (row: Row) => number): Promise<Row | null> {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== ID_BYTES + SEAL_BYTES || bytes.toString("base64url") !== token) return null;
  const id = uuidOf(bytes.subarray(0, ID_BYTES));
  const row = await find(id);
  if (row === null) return null;
  return timingSafeEqual(bytes.subarray(ID_BYTES), seal(secret, purpose, { id, version: versionOf(row) })) ? row : null;
}

function seal(secret: string, purpose: string, { id, version }: SealedRow): Buffer {
  return createHmac("sha256", secret).update(`${purpose}:${id}:${version}`).digest().subarray(0, SEAL_BYTES);
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
