import { messageLimits } from "@rounds/shared/messages/message.ts";
import { permissionsOf, staffRoles } from "@rounds/shared/accounts/permissions.ts";
import { In, IsNull, Not, type EntityManager } from "typeorm";
import { listsBy } from "../../database/lists-by.ts";
import { placeholders } from "../../database/placeholders.ts";
import { StaffMemberRow } from "../accounts/staff-member.entity.ts";
import { PostingRow, PostingTeamMemberRow } from "../postings/posting.entity.ts";
import { MessageRow, MessageThreadRow } from "./message.entity.ts";

/** The newest messages of each application, oldest first; `name` is the staff member's. */
export interface ReadMessage {
  readonly id: string;
  readonly applicationId: string;
  readonly number: number;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly text: string;
  readonly sentAt: string;
}

export async function messagesByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, readonly ReadMessage[]>> {
  const places = placeholders(ids);
  const rows: ReadMessage[] = await manager.query(
    `SELECT m.id, m.application_id AS "applicationId", m.number, m.author_id AS "authorId", s.name AS "authorName", m.text, m.sent_at AS "sentAt"
     FROM messages m JOIN message_threads t ON t.application_id = m.application_id LEFT JOIN staff_members s ON s.id = m.author_id
     WHERE m.application_id IN (${places}) AND m.number > t.message_count - ${messageLimits.shown} ORDER BY m.application_id, m.number`,
    [...ids],
  );
  return listsBy(rows, ({ applicationId }) => applicationId);
}

/** Applications without a message have no thread. */
export async function threadsByApplicationIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, MessageThreadRow>> {
  const rows = await manager.findBy(MessageThreadRow, { applicationId: In([...ids]) });
  return new Map(rows.map((row) => [row.applicationId, row]));
}

/** How many applications of each posting wait for an answer to a message. */
export async function awaitingAnswerByPostingIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows: { id: string; count: number | string }[] = await manager.query(
    `SELECT posting_id AS id, count(*) AS count FROM message_threads WHERE awaits_answer = true AND posting_id IN (${placeholders(ids)}) GROUP BY posting_id`,
    [...ids],
  );
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** Who hears that a candidate has written: the posting's team and whoever wrote in the thread; where there is nobody, who worked on the posting last; else everybody who answers candidates. */
export async function colleaguesToTell(manager: EntityManager, { applicationId, postingId }: { readonly applicationId: string; readonly postingId: string }): Promise<readonly string[]> {
  const team = await manager.findBy(PostingTeamMemberRow, { postingId });
  const authors = await manager.findBy(MessageRow, { applicationId, authorId: Not(IsNull()) });
  const posting = await manager.findOneBy(PostingRow, { id: postingId });
  const named = [...team.map(({ staffMemberId }) => staffMemberId), ...authors.flatMap(({ authorId }) => authorId ?? [])];
  for (const candidates of [named, posting?.updatedById == null ? [] : [posting.updatedById]]) {
    const found = await answering(manager, { id: In(candidates) });
    if (found.length > 0) return found;
  }
  return answering(manager, {});
}

const rolesThatAnswer = staffRoles.filter((role) => permissionsOf(role).includes("message.send"));

async function answering(manager: EntityManager, wanted: { readonly id?: ReturnType<typeof In<string>> }): Promise<string[]> {
  const members = await manager.find(StaffMemberRow, { where: { ...wanted, active: true, role: In(rolesThatAnswer) }, order: { id: "ASC" } });
  return members.map(({ id }) => id);
}
