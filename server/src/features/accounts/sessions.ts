import { LessThanOrEqual } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { DAY, HOUR, instant, later } from "../../platform/clock.ts";
import { hashToken, newId, newToken } from "../../platform/ids.ts";
import type { Services } from "../../platform/services.ts";
import { SessionRow, type StaffMemberRow } from "./staff-member.entity.ts";

/** A session ends when it was not used for this long. Milliseconds. */
export const SESSION_MS = 14 * DAY;
/** A session in use is prolonged this seldom, so that reading stays reading. */
const PROLONG_EVERY_MS = HOUR;

export interface SignedIn {
  readonly viewer: Viewer;
  /** For the browser's cookie alone; the database keeps its hash. */
  readonly sessionToken: string;
}

/** Signs the person in; clears away the person's sessions that have run out. */
export async function startSession({ clock }: Services, { manager }: Transaction, { id, name, email, role }: StaffMemberRow): Promise<SignedIn> {
  const now = clock.now();
  const sessionToken = newToken();
  await manager.delete(SessionRow, { staffMemberId: id, expiresAt: LessThanOrEqual(instant(now)) });
  await manager.insert(SessionRow, { id: newId(), tokenHash: hashToken(sessionToken), staffMemberId: id, createdAt: instant(now), expiresAt: instant(later(now, SESSION_MS)) });
  return { viewer: { id, name, email, role }, sessionToken };
}

/** Who holds this session; null when it has ended, or its person may no longer sign in. One indexed statement. */
export async function viewerOfSession(services: Services, token: string): Promise<Viewer | null> {
  const now = services.clock.now();
  const rows: (Viewer & { expires_at: string })[] = await services.database.read.query(
    `SELECT m.id, m.name, m.email, m.role, s.expires_at FROM sessions s JOIN staff_members m ON m.id = s.staff_member_id
     WHERE s.token_hash = $1 AND s.expires_at > $2 AND m.active`,
    [hashToken(token), instant(now)],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { id, name, email, role, expires_at } = row;
  if (expires_at < instant(later(now, SESSION_MS - PROLONG_EVERY_MS))) await prolong(services, token);
  return { id, name, email, role };
}

async function prolong({ database, clock }: Services, token: string): Promise<void> {
  const expiresAt = instant(later(clock.now(), SESSION_MS));
  await database.write(({ manager }) => manager.update(SessionRow, { tokenHash: hashToken(token) }, { expiresAt }));
}

/** Signs out the one browser that holds the token. */
export async function endSession({ manager }: Transaction, token: string): Promise<void> {
  await manager.delete(SessionRow, { tokenHash: hashToken(token) });
}

/** Signs the person out everywhere. */
export async function endSessionsOf({ manager }: Transaction, staffMemberId: string): Promise<void> {
  await manager.delete(SessionRow, { staffMemberId });
}
