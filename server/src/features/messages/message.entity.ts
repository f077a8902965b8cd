import { Column, Entity, PrimaryColumn } from "typeorm";

/** What the hiring team and a candidate write to each other about one application; never changed. */
@Entity("messages")
export class MessageRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") applicationId!: string;
  /** Its place among the application's messages, from 1. */
  @Column("integer") number!: number;
  /** The staff member; null for the candidate. */
  @Column("text", { nullable: true }) authorId!: string | null;
  @Column("text") text!: string;
  @Column("text") idempotencyKey!: string;
  @Column("text") sentAt!: string;
}

/** Where an application's messages stand; kept by every message, so that no list counts. */
@Entity("message_threads")
export class MessageThreadRow {
  @PrimaryColumn("text") applicationId!: string;
  @Column("text") postingId!: string;
  @Column("integer") messageCount!: number;
  /** The number of the newest message that the one side, and the other, has read; 0: none. */
  @Column("integer") readByTeam!: number;
  @Column("integer") readByCandidate!: number;
  /** How many of the other side's messages are newer than that. */
  @Column("integer") unreadByTeam!: number;
  @Column("integer") unreadByCandidate!: number;
  /** The candidate wrote last, and nobody said that it needs no answer. */
  @Column("boolean") awaitsAnswer!: boolean;
  /** When each side was last told by mail that something waits. */
  @Column("text", { nullable: true }) teamToldAt!: string | null;
  @Column("text", { nullable: true }) candidateToldAt!: string | null;
}
