import { Column, Entity, PrimaryColumn } from "typeorm";

/** Somebody's wish for the links to the applications of an address; kept for the limit, and deleted after some days. */
@Entity("link_requests")
export class LinkRequestRow {
  @PrimaryColumn("text") id!: string;
  /** Normalized; null as soon as the request is handled. */
  @Column("text", { nullable: true }) email!: string | null;
  /** Keyed with the installation's secret: holds the limit without the address. */
  @Column("text") emailHash!: string;
  /** The day (UTC) on which it was asked for, and the how manieth that was of its address. */
  @Column("text") askedIn!: string;
  @Column("integer") askedNth!: number;
  @Column("text") askedAt!: string;
  /** When it was found that nothing is to be sent, or the mail was on its way and the links before had ended. */
  @Column("text", { nullable: true }) handledAt!: string | null;
}
