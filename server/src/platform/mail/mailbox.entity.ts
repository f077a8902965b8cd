import { Column, Entity, PrimaryColumn } from "typeorm";

/** What the development mailbox keeps when there is no SMTP server. */
@Entity("mailbox_messages")
export class MailboxMessageRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") recipient!: string;
  @Column("text") subject!: string;
  @Column("text") text!: string;
  @Column("text") html!: string;
  @Column("text") sentAt!: string;
  /** What its `List-Unsubscribe` header would name. */
  @Column("text", { nullable: true }) unsubscribeUrl!: string | null;
}
