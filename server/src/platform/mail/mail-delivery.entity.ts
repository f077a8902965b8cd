import { Column, Entity, PrimaryColumn } from "typeorm";
import { mailFailures } from "./mailer.ts";

/** QUEUED waits for its next attempt, SENDING is under way, SENT is the mail server's charge, BOUNCED has no such address, FAILED was given up. */
export const mailStates = ["QUEUED", "SENDING", "SENT", "BOUNCED", "FAILED"] as const;
export type MailState = (typeof mailStates)[number];

/** BOUNCED_LATER: it was taken, and came back. NO_LONGER_WANTED: when its turn came there was nothing left to say. */
export const deliveryFailures = [...mailFailures, "BOUNCED_LATER", "NO_LONGER_WANTED"] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

/** One mail for one occasion, and what became of it. Its text is made anew for each attempt, and never kept. */
@Entity("mail_deliveries")
export class MailDeliveryRow {
  /** Also the left part of its Message-ID. */
  @PrimaryColumn("text") id!: string;
  /** The job that sends it. */
  @Column("text") jobId!: string;
  @Column("text") kind!: string;
  @Column("text") recipient!: string;
  /** The application that it is about; null for every other mail. */
  @Column("text", { nullable: true }) applicationId!: string | null;
  @Column("text") state!: MailState;
  @Column("integer") attempts!: number;
  /** An attempt ended without a word of how it ended: the mail may have gone out twice, with the same Message-ID. */
  @Column("boolean") maybeTwice!: boolean;
  @Column("text") createdAt!: string;
  /** Since when it is being tried; a retry by hand begins anew. */
  @Column("text") queuedAt!: string;
  @Column("text") stateSince!: string;
  /** Why the newest attempt failed; null when none did. */
  @Column("text", { nullable: true }) failure!: DeliveryFailure | null;
  /** By which code, such as "550 5.1.1". */
  @Column("text", { nullable: true }) reply!: string | null;
}

/** An address (normalized) to which mail came back, until a mail is taken for it again. */
@Entity("bounced_addresses")
export class BouncedAddressRow {
  @PrimaryColumn("text") email!: string;
  @Column("text") bouncedAt!: string;
}
