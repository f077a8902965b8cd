import { Column, Entity, PrimaryColumn } from "typeorm";

/** Somebody has said that two candidates are not the same person. `oneId` is the smaller id. */
@Entity("candidate_distinctions")
export class CandidateDistinctionRow {
  @PrimaryColumn("text") oneId!: string;
  @PrimaryColumn("text") otherId!: string;
  @Column("text") byId!: string;
  @Column("text") at!: string;
}
