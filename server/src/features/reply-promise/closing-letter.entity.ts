import { Column, Entity, PrimaryColumn } from "typeorm";

/** Up to which closing of a posting whoever waits has been noted. */
@Entity("reply_closings")
export class ReplyClosingRow {
  @PrimaryColumn("text") postingId!: string;
  @Column("text") closedAt!: string;
}

export const closingLetterStates = ["SCHEDULED", "SENT", "CANCELED"] as const;
export type ClosingLetterState = (typeof closingLetterStates)[number];

/** A letter to those whom nobody has answered when a posting closed. */
@Entity("closing_letters")
export class ClosingLetterRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") postingId!: string;
  @Column("text") authorId!: string;
  @Column("text") createdAt!: string;
  @Column("text") sendAt!: string;
  @Column("text") state!: ClosingLetterState;
  /** Who is to get no letter: somebody writes to them otherwise. */
  @Column("simple-json") exceptApplicationIds!: readonly string[];
  /** Also to those who have heard from us, but know no outcome. */
  @Column("boolean") toUndecided!: boolean;
  /** When it was sent to the last, or canceled. */
  @Column("text", { nullable: true }) endedAt!: string | null;
}

/** Its words in one language, with placeholders. */
@Entity("closing_letter_texts")
export class ClosingLetterTextRow {
  @PrimaryColumn("text") letterId!: string;
  @PrimaryColumn("text") language!: string;
  @Column("text") subject!: string;
  @Column("text") body!: string;
}

@Entity("closing_letter_recipients")
export class ClosingLetterRecipientRow {
  @PrimaryColumn("text") letterId!: string;
  @PrimaryColumn("text") applicationId!: string;
  @Column("text") answeredAt!: string;
}
