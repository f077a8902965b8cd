import type { EntityManager } from "typeorm";

/** Who gets a closing letter. */
export interface Recipient {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly stage: string;
  readonly language: string;
  /** Null: nobody has answered them. */
  readonly answeredAt: string | null;
}

interface Wanted {
  readonly postingId: string;
  readonly toUndecided: boolean;
}

const COLUMNS = `a.id, a.given_name AS "givenName", a.family_name AS "familyName", a.stage, a.language, a.answered_at AS "answeredAt"`;
const UNANSWERED = "a.posting_id = $1 AND a.answered_at IS NULL AND a.stage <> 'WITHDRAWN' AND a.deleted_at IS NULL AND a.aside IS NULL";
/** They have heard from us, but their way is open: the posting is closed, and nobody has told them. */
const UNDECIDED = "a.posting_id = $1 AND a.answered_at IS NOT NULL AND a.stage IN ('NEW', 'SCREEN', 'INTERVIEW', 'OFFER') AND a.deleted_at IS NULL AND a.aside IS NULL";

/** In the order in which they applied, at most `limit`. */
export function findRecipients(manager: EntityManager, { postingId, toUndecided }: Wanted, limit: number): Promise<Recipient[]> {
  const either = toUndecided ? `(${UNANSWERED}) OR (${UNDECIDED})` : UNANSWERED;
  return manager.query(`SELECT ${COLUMNS} FROM applications a WHERE ${either} ORDER BY a.id LIMIT ${limit}`, [postingId]);
}

export interface RecipientCounts {
  readonly unanswered: number;
  readonly undecided: number;
  /** The languages of all of them. */
  readonly languages: readonly string[];
}

export async function countRecipients(manager: EntityManager, postingId: string): Promise<RecipientCounts> {
  const rows: { language: string; unanswered: number | string; undecided: number | string }[] = await manager.query(
    `SELECT u.language, sum(u.unanswered) AS unanswered, sum(u.undecided) AS undecided FROM (
       SELECT a.language, 1 AS unanswered, 0 AS undecided FROM applications a WHERE ${UNANSWERED}
       UNION ALL SELECT a.language, 0, 1 FROM applications a WHERE ${UNDECIDED}
     ) u GROUP BY u.language ORDER BY u.language`,
    [postingId],
  );
  const sum = (part: "unanswered" | "undecided") => rows.reduce((total, row) => total + Number(row[part]), 0);
  return { unanswered: sum("unanswered"), undecided: sum("undecided"), languages: rows.map(({ language }) => language) };
}

/** Those of a batch who have had no letter of this one yet, beyond the last that was looked at. */
export function nextRecipients(manager: EntityManager, { postingId, toUndecided }: Wanted, after: string, limit: number): Promise<Recipient[]> {
  const either = toUndecided ? `((${UNANSWERED}) OR (${UNDECIDED}))` : UNANSWERED;
  return manager.query(`SELECT ${COLUMNS} FROM applications a WHERE ${either} AND a.id > $2 ORDER BY a.id LIMIT ${limit}`, [postingId, after]);
}
