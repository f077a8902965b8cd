import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { Not, type EntityManager } from "typeorm";
import { DAY, instant, later, MINUTE } from "../clock.ts";
import { retryDelay } from "../jobs/runner.ts";
import { TryAgainLater } from "../jobs/try-again.ts";
import type { Services } from "../services.ts";
import type { ComposedMail } from "./compose.ts";
import { BouncedAddressRow, MailDeliveryRow } from "./mail-delivery.entity.ts";
import { MailNotTaken } from "./mailer.ts";

/** One mail that is owed because of one job. */
export interface MailOrder {
  /** The job that sends it; the same at every attempt. */
  readonly jobId: string;
  /** Where one job has several mails: which of them. */
  readonly part?: string;
  /** What staff see it as: a kind of template, or a name of its own. */
  readonly kind: string;
  readonly to: string;
  readonly applicationId?: string;
  readonly unsubscribeUrl?: string;
}

type MailServices = Pick<Services, "database" | "clock" | "mailer" | "logger">;

/** How long a mail server that is away, or puts a mail off, is asked again. */
const PATIENCE_MS = 5 * DAY;
/** While the mail server itself is away, everybody's mail waits for the same thing: looking for it costs little. */
const LONGEST_WAIT_FOR_SERVER_MS = 5 * MINUTE;

/** Sends a mail once for its job. Whatever became of it is written down; throws only when a later attempt is worth while. A mail whose end is known is never sent again; see docs/decisions/0011-mail.md for what remains when a process dies in the middle. */
export async function deliverMail(services: MailServices, order: MailOrder, mail: ComposedMail): Promise<void> {
  const delivery = await begin(services, order);
  if (delivery === null) return;
  const { to, unsubscribeUrl } = order;
  try {
    await services.mailer.send({ to, messageId: delivery.id, ...mail, ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }) });
  } catch (error) {
    return keepFailure(services, delivery, error);
  }
  await keepSent(services, delivery);
}

/** Notes the attempt before anything leaves the house. Null: what became of it is known already. */
function begin({ database, clock }: MailServices, { jobId, part, kind, to, applicationId }: MailOrder): Promise<MailDeliveryRow | null> {
  const id = part === undefined ? jobId : `${jobId}-${part}`;
  return database.write(async ({ manager }) => {
    const now = instant(clock.now());
    const fresh = { id, jobId, kind, recipient: to, applicationId: applicationId ?? null, state: "QUEUED", attempts: 0, maybeTwice: false, createdAt: now, queuedAt: now, stateSince: now, failure: null, reply: null } as const;
    await manager.createQueryBuilder().insert().into(MailDeliveryRow).values(fresh).orIgnore().execute();
    const delivery = await manager.findOneByOrFail(MailDeliveryRow, { id });
    if (delivery.state !== "QUEUED" && delivery.state !== "SENDING") return null;
    // Found under way: the process of the attempt before has died, and nobody knows how far it came.
    const change = { state: "SENDING", recipient: to, attempts: delivery.attempts + 1, maybeTwice: delivery.maybeTwice || delivery.state === "SENDING", stateSince: now } as const;
    await manager.update(MailDeliveryRow, { id }, change);
    return { ...delivery, ...change };
  });
}

async function keepSent({ database, clock }: MailServices, { id, recipient }: MailDeliveryRow): Promise<void> {
  await database.write(async ({ manager }) => {
    // A report that it bounced can be faster than this.
    await manager.update(MailDeliveryRow, { id, state: Not("BOUNCED") }, { state: "SENT", stateSince: instant(clock.now()), failure: null, reply: null });
    if (!(await manager.existsBy(MailDeliveryRow, { id, state: "BOUNCED" }))) await manager.delete(BouncedAddressRow, { email: normalizeEmail(recipient) });
  });
}

async function keepFailure({ database, clock, logger }: MailServices, delivery: MailDeliveryRow, error: unknown): Promise<void> {
  const { failure, reply } = error instanceof MailNotTaken ? error : { failure: "CONNECTION" as const, reply: null };
  const now = clock.now();
  const isGivenUp = failure === "REFUSED" || later(new Date(delivery.queuedAt), PATIENCE_MS) <= now;
  const state = failure === "NO_SUCH_ADDRESS" ? "BOUNCED" : isGivenUp ? "FAILED" : "QUEUED";
  await database.write(async ({ manager }) => {
    await manager.update(MailDeliveryRow, { id: delivery.id }, { state, stateSince: instant(now), failure, reply });
    if (state === "BOUNCED") await noteBouncedAddress(manager, delivery.recipient, instant(now));
  });
  if (state !== "QUEUED") return logger.warn({ deliveryId: delivery.id, kind: delivery.kind, failure, reply }, state === "BOUNCED" ? "a mail bounced" : "a mail was given up");
  const wait = retryDelay(delivery.attempts);
  throw new TryAgainLater(failure === "NOT_NOW" ? wait : Math.min(wait, LONGEST_WAIT_FOR_SERVER_MS), `a mail was not taken: ${failure}`);
}

export async function noteBouncedAddress(manager: EntityManager, recipient: string, bouncedAt: string): Promise<void> {
  await manager.upsert(BouncedAddressRow, { email: normalizeEmail(recipient), bouncedAt }, ["email"]);
}
