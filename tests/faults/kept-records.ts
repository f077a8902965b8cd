import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database, Row } from "../../server/src/database/database.ts";

export interface KeptDocument {
  readonly id: string;
  readonly email: string | null;
  readonly kind: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
}

export interface KeptApplication {
  readonly email: string;
  readonly reference: string;
  readonly stage: string;
  readonly documents: readonly KeptDocument[];
}

const all = (database: Database, sql: string): Promise<Row[]> => database.read.query(sql);
const orNull = (value: unknown) => (typeof value === "string" ? value : null);

/** Every document row, with its application's address; null while it waits for one. */
export async function keptDocuments(database: Database): Promise<KeptDocument[]> {
  const rows = await all(database, "SELECT d.id, a.email, d.kind, d.bytes, d.sha256, d.storage_key FROM documents d LEFT JOIN applications a ON a.id = d.application_id");
  return rows.map((row) => ({ id: String(row["id"]), email: orNull(row["email"]), kind: orNull(row["kind"]), bytes: Number(row["bytes"]), sha256: String(row["sha256"]), storageKey: String(row["storage_key"]) }));
}

/** Every application row, each as often as it is there. */
export async function keptApplications(database: Database): Promise<KeptApplication[]> {
  const documents = await keptDocuments(database);
  const rows = await all(database, "SELECT email, reference, stage FROM applications");
  return rows.map((row) => ({ email: String(row["email"]), reference: String(row["reference"]), stage: String(row["stage"]), documents: documents.filter(({ email }) => email === row["email"]) }));
}

/** Applications by stage as the kept counts say, and as they really are; stages without any are left out. */
export async function stageCounts(database: Database): Promise<{ kept: Record<string, number>; real: Record<string, number> }> {
  const kept = await all(database, "SELECT stage, sum(count) AS count FROM stage_counts GROUP BY stage HAVING sum(count) <> 0 ORDER BY stage");
  const real = await all(database, "SELECT stage, count(*) AS count FROM applications GROUP BY stage ORDER BY stage");
  const byStage = (rows: Row[]) => Object.fromEntries(rows.map((row) => [String(row["stage"]), Number(row["count"])]));
  return { kept: byStage(kept), real: byStage(real) };
}

/** To whom the mailbox holds how many confirmations. */
export async function confirmations(database: Database): Promise<Map<string, number>> {
  const rows = await all(database, "SELECT recipient, count(*) AS count FROM mailbox_messages WHERE subject LIKE 'We have your application%' GROUP BY recipient");
  return new Map(rows.map((row) => [String(row["recipient"]), Number(row["count"])]));
}

export interface StoredFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** Every file below the documents folder by its name, with what it really holds. */
export async function storedFiles(folder: string): Promise<Map<string, StoredFile>> {
  const files = new Map<string, StoredFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    files.set(entry.name, { bytes: content.byteLength, sha256: createHash("sha256").update(content).digest("hex") });
  }
  return files;
}
