import type { AlertFrequency } from "@rounds/shared/alerts/alert.ts";
import type { AlertFilter } from "@rounds/shared/alerts/alert-filter.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Somebody's wish to hear of new postings. It counts when the address has confirmed it, and until it is ended. */
@Entity("posting_alerts")
export class PostingAlertRow {
  @PrimaryColumn("text") id!: string;
  /** Normalized. */
  @Column("text") email!: string;
  @Column("simple-json") filter!: AlertFilter;
  @Column("text") frequency!: AlertFrequency;
  /** In which its address is written to. */
  @Column("text") language!: string;
  /** The day (UTC) on which it was asked for, and the how manieth that was of its address. */
  @Column("text") askedOn!: string;
  @Column("integer") askedNth!: number;
  @Column("text") createdAt!: string;
  @Column("text", { nullable: true }) confirmedAt!: string | null;
  @Column("text", { nullable: true }) endedAt!: string | null;
  /** Raised to end the links that were given out before. */
  @Column("integer") linkVersion!: number;
  /** When its newest mail was put on its way. */
  @Column("text", { nullable: true }) lastSentAt!: string | null;
}

/** A posting that an alert tells, once. */
@Entity("posting_alert_deliveries")
export class PostingAlertDeliveryRow {
  @PrimaryColumn("text") alertId!: string;
  @PrimaryColumn("text") postingId!: string;
  /** When the posting was found to fit. */
  @Column("text") foundAt!: string;
  /** The mail that tells it: the id of its job. Null while it waits for one. */
  @Column("text", { nullable: true }) mailId!: string | null;
  /** When that mail was handed over. */
  @Column("text", { nullable: true }) sentAt!: string | null;
}
