import { Column, Entity, PrimaryColumn } from "typeorm";

/** The e-mail that goes with a decline, as its author wrote it. */
@Entity("decline_letters")
export class DeclineLetterRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") applicationId!: string;
  @Column("text") authorId!: string;
  @Column("text") subject!: string;
  @Column("text") message!: string;
  @Column("text") createdAt!: string;
}
