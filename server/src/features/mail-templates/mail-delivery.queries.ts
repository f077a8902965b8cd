import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import type { EntityManager } from "typeorm";
import { keysetSql, pageOf, readPage, toConnection } from "../../graphql/connections.ts";
import { DAY, instant, later, type Clock } from "../../platform/clock.ts";
import type { MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";
import { presentDelivery } from "./mail-delivery.present.ts";
import type { MailDeliveriesArgs, MailDeliveryConnection, MailHealth } from "./mail-delivery.types.ts";

const STANDARD_PAGE = 50;
const COLUMNS = `d.id, d.job_id AS "jobId", d.kind, d.recipient, d.application_id AS "applicationId", d.state, d.attempts, d.maybe_twice AS "maybeTwice", d.created_at AS "createdAt", d.queued_at AS "queuedAt", d.state_since AS "stateSince", d.failure, d.reply`;

/** Newest first. */
export async function pageOfDeliveries(manager: EntityManager, { state, kind, to, ...page }: MailDeliveriesArgs): Promise<MailDeliveryConnection> {
  const request = readPage(page, STANDARD_PAGE);
  const parameters: unknown[] = [];
  const conditions = [
    ...(state == null ? [] : [`d.state = $${parameters.push(state)}`]),
    ...(kind == null ? [] : [`d.kind = $${parameters.push(kind)}`]),
    ...(to == null || to.trim() === "" ? [] : [`lower(d.recipient) = $${parameters.push(normalizeEmail(to))}`]),
  ];
  const keyset = keysetSql(request, "d.created_at", "d.id", true, parameters);
  const where = conditions.length === 0 ? "1 = 1" : conditions.join(" AND ");
  const rows: MailDeliveryRow[] = await manager.query(`SELECT ${COLUMNS} FROM mail_deliveries d WHERE ${where}${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${request.limit + 1}`, parameters);
  const { page: shown, more } = pageOf(request, rows);
  return toConnection(request, shown, more, 0, ({ createdAt, id }) => ({ key: createdAt, id }), presentDelivery);
}

const RECENT_MS = 30 * DAY;

interface StateRow {
  readonly state: string;
  readonly count: number | string;
  readonly oldest: string | null;
}

/** Counts what waits and what went wrong lately; what was sent, which is nearly everything, is not looked at. */
export async function mailHealth(manager: EntityManager, clock: Clock): Promise<Omit<MailHealth, "leavesTheHouse">> {
  const recent = instant(later(clock.now(), -RECENT_MS));
  const rows: StateRow[] = await manager.query(
    `SELECT state, count(*) AS count, min(created_at) AS oldest FROM mail_deliveries
     WHERE state IN ('QUEUED', 'SENDING') OR (state IN ('FAILED', 'BOUNCED') AND created_at >= $1) GROUP BY state`,
    [recent],
  );
  const of = (...states: string[]) => rows.filter(({ state }) => states.includes(state));
  const sum = (some: StateRow[]) => some.reduce((total, { count }) => total + Number(count), 0);
  const waiting = of("QUEUED", "SENDING");
  const [oldest] = waiting.flatMap(({ oldest: at }) => (at === null ? [] : [at])).sort();
  return { waiting: sum(waiting), waitingSince: oldest ?? null, failed: sum(of("FAILED")), bounced: sum(of("BOUNCED")) };
}
