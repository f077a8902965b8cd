import { Column, Entity, PrimaryColumn } from "typeorm";

/** A part of a country's form that the employer asks; without a row it is not asked. */
@Entity("self_identification_parts")
export class SelfIdentificationPartRow {
  @PrimaryColumn("text") country!: string;
  @PrimaryColumn("text") part!: string;
}

/** How many people chose an answer in a year. Answers are nowhere kept but in these sums: there is no row of one person. */
@Entity("self_identification_counts")
export class SelfIdentificationCountRow {
  @PrimaryColumn("text") country!: string;
  /** In Coordinated Universal Time. */
  @PrimaryColumn("integer") year!: number;
  @PrimaryColumn("text") question!: string;
  @PrimaryColumn("text") answer!: string;
  @Column("integer") count!: number;
}

/** An invitation by which somebody has answered, until it would have ended anyway. It names neither an application nor an answer. */
@Entity("used_invitations")
export class UsedInvitationRow {
  @PrimaryColumn("text") hash!: string;
  /** A day: "2026-12-07". */
  @Column("text") endsOn!: string;
  /** Random: tells whoever has just used it that nobody else has. */
  @Column("text") claim!: string;
}
