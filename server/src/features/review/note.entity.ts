import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a colleague wrote about an application; the candidate never reads it. */
@Entity("notes")
export class NoteRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") applicationId!: string;
  @Column("text") authorId!: string;
  @Column("text") text!: string;
  @Column("text") createdAt!: string;
}
