import type { Stage } from "@rounds/shared/applications/stages.ts";
import { In, Not, type EntityManager } from "typeorm";
import { listsBy } from "../../database/lists-by.ts";
import { placeholders } from "../../database/placeholders.ts";
import { ApplicationRow, type HistoryKind } from "../applications/application.entity.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { inReadingOrder } from "../documents/reading-order.ts";
import { NoteRow } from "./note.entity.ts";

/** A list for each id; ids without rows are left out. */
type Lists<Row> = ReadonlyMap<string, readonly Row[]>;

/** In the order in which an application is read: the resume first. */
export async function documentsByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<Lists<DocumentRow>> {
  const rows = await manager.find(DocumentRow, { where: { applicationId: In([...ids]) }, order: { uploadedAt: "ASC", id: "ASC" } });
  return listsBy(inReadingOrder(rows), ({ applicationId }) => applicationId);
}

/** Oldest first. */
export async function notesByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<Lists<NoteRow>> {
  const rows = await manager.find(NoteRow, { where: { applicationId: In([...ids]) }, order: { createdAt: "ASC", id: "ASC" } });
  return listsBy(rows, ({ applicationId }) => applicationId);
}

/** Newest first; of those that are held, the staff know nothing. */
export async function versionsByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<Lists<ApplicationRow>> {
  const rows = await manager.find(ApplicationRow, { where: { asideOfId: In([...ids]), aside: Not("HELD") }, order: { submittedAt: "DESC", id: "DESC" } });
  return listsBy(rows, ({ asideOfId }) => asideOfId);
}

/** The number of the posting's revision that each application answers. */
export async function revisionNumbersByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows: { id: string; number: number }[] = await manager.query(`SELECT a.id, r.number FROM applications a JOIN posting_revisions r ON r.id = a.revision_id WHERE a.id IN (${placeholders(ids)})`, [...ids]);
  return new Map(rows.map(({ id, number }) => [id, number]));
}

export interface HistoryRow {
  readonly id: string;
  readonly applicationId: string;
  readonly at: string;
  readonly kind: HistoryKind;
  readonly actorName: string | null;
  readonly fromStage: Stage | null;
  readonly toStage: Stage | null;
}

/** Oldest first. */
export async function historyByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<Lists<HistoryRow>> {
  const rows: HistoryRow[] = await manager.query(
    `SELECT e.id, e.application_id AS "applicationId", e.at, e.kind, s.name AS "actorName", e.from_stage AS "fromStage", e.to_stage AS "toStage"
     FROM application_events e LEFT JOIN staff_members s ON s.id = e.actor_id
     WHERE e.application_id IN (${placeholders(ids)}) ORDER BY e.at, e.id`,
    [...ids],
  );
  return listsBy(rows, ({ applicationId }) => applicationId);
}
