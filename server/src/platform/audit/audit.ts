import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { instant, type Clock } from "../clock.ts";
import { newId } from "../ids.ts";

@Entity("audit_entries")
export class AuditEntryRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") at!: string;
  @Column("text") actorKind!: string;
  @Column("text", { nullable: true }) actorId!: string | null;
  @Column("text") action!: string;
  @Column("text") subjectKind!: string;
  @Column("text") subjectId!: string;
  @Column("simple-json") detail!: object;
}

export type Actor = { readonly kind: "candidate" } | { readonly kind: "system" } | { readonly kind: "staff"; readonly id: string };

export interface AuditEntry {
  readonly actor: Actor;
  /** A verb and its object: "application.move". */
  readonly action: string;
  readonly subject: { readonly kind: "application" | "candidate" | "organization" | "posting" | "role-template" | "staff-member"; readonly id: string };
  /** Facts without names, addresses or texts. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Written in the transaction of the change: there is no change without its entry. */
export async function audit(transaction: Transaction, clock: Clock, { actor, action, subject, detail = {} }: AuditEntry): Promise<void> {
  await transaction.manager.insert(AuditEntryRow, {
    id: newId(),
    at: instant(clock.now()),
    actorKind: actor.kind,
    actorId: actor.kind === "staff" ? actor.id : null,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    detail,
  });
}
