import { Column, Entity, PrimaryColumn } from "typeorm";

/** How often a posting was opened on one day by people from one source: sums alone, nothing about anybody. */
@Entity("posting_visits")
export class PostingVisitsRow {
  @PrimaryColumn("text") postingId!: string;
  /** In the organization's zone at the time: "2026-11-24". */
  @PrimaryColumn("text") day!: string;
  @PrimaryColumn("text") source!: string;
  /** Of its page. */
  @Column("integer") views!: number;
  /** Of its application form. */
  @Column("integer") starts!: number;
}
