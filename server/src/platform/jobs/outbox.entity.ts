import { Column, Entity, PrimaryColumn } from "typeorm";

/** One thing that is to happen because of a committed change: one event for one handler. */
@Entity("outbox")
export class OutboxRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") event!: string;
  @Column("text") handler!: string;
  @Column("simple-json") payload!: object;
  @Column("text") createdAt!: string;
  @Column("integer") attempts!: number;
  @Column("text") dueAt!: string;
  @Column("text", { nullable: true }) claimedUntil!: string | null;
  @Column("text", { nullable: true }) doneAt!: string | null;
  @Column("text", { nullable: true }) lastError!: string | null;
}
