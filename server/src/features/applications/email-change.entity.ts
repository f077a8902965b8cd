import { Column, Entity, PrimaryColumn } from "typeorm";

/** An application's wish for another address: it counts once the new one has confirmed it, and the former one can take it back for a while. */
@Entity("email_changes")
export class EmailChangeRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") applicationId!: string;
  @Column("text") formerEmail!: string;
  @Column("text") newEmail!: string;
  @Column("text") askedAt!: string;
  /** Until when it can be confirmed. */
  @Column("text") expiresAt!: string;
  @Column("text", { nullable: true }) confirmedAt!: string | null;
  @Column("text", { nullable: true }) undoneAt!: string | null;
}
