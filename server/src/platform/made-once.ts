import { createHash } from "node:crypto";
import { refusal } from "@rounds/shared/errors.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Transaction } from "../database/transaction.ts";
import { instant, type Clock } from "./clock.ts";
import { newId } from "./ids.ts";
import { refuse } from "./refused.ts";

const longestKey = 200;

/** What an idempotency key of a staff member has made, and of which request. */
@Entity("made_once")
export class MadeOnceRow {
  @PrimaryColumn("text") staffMemberId!: string;
  @PrimaryColumn("text") idempotencyKey!: string;
  @Column("text") requestHash!: string;
  @Column("text") madeId!: string;
  @Column("text") createdAt!: string;
}

interface Request {
  readonly staffMemberId: string;
  readonly idempotencyKey: string | null | undefined;
  /** What is to be made of what. */
  readonly of: readonly unknown[];
}

interface Claim {
  readonly id: string;
  /** The same request has made it before: an answer was lost. */
  readonly isMade: boolean;
}

/** The id for what a request makes. The first write of its transaction: the database makes a second sender of the same key wait here until the first has ended. */
export async function claimId({ manager }: Transaction, clock: Clock, { staffMemberId, idempotencyKey, of }: Request): Promise<Claim> {
  const id = newId();
  if (idempotencyKey == null) return { id, isMade: false };
  if (idempotencyKey.trim() === "") refuse(refusal("REQUIRED", "An idempotency key is new for each thing that is made and the same for each retry, such as a UUID. Without one, send null.", "idempotencyKey"));
  if (idempotencyKey.length > longestKey) refuse(refusal("TOO_LONG", `An idempotency key has at most ${longestKey} characters.`, "idempotencyKey"));
  const requestHash = createHash("sha256").update(JSON.stringify(of)).digest("hex");
  await manager.createQueryBuilder().insert().into(MadeOnceRow).values({ staffMemberId, idempotencyKey, requestHash, madeId: id, createdAt: instant(clock.now()) }).orIgnore().execute();
  const kept = await manager.findOneByOrFail(MadeOnceRow, { staffMemberId, idempotencyKey });
  if (kept.requestHash !== requestHash) refuse(refusal("IDEMPOTENCY_KEY_REUSED", "This idempotency key was used for another request. Use a new key.", "idempotencyKey"));
  return { id: kept.madeId, isMade: kept.madeId !== id };
}
