import type { MailKind } from "@rounds/shared/mail-templates/kinds.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A mail in the organization's own words; a kind without a row goes out as it comes with Rounds. */
@Entity("mail_templates")
export class MailTemplateRow {
  @PrimaryColumn("text") kind!: MailKind;
  /** By its BCP 47 tag. */
  @PrimaryColumn("text") language!: string;
  /** Null with the body: reset to the shipped text. The row stays, so that an editor of an earlier version finds out. */
  @Column("text", { nullable: true }) subject!: string | null;
  @Column("text", { nullable: true }) body!: string | null;
  /** Counts the saves. */
  @Column("integer") version!: number;
  @Column("text") updatedAt!: string;
  @Column("text", { nullable: true }) updatedById!: string | null;
}
