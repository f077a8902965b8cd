import type { Location, PostingContent } from "@rounds/shared/postings/content.ts";
import type { ClosingReason, KeptPostingState } from "@rounds/shared/postings/states.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One opening: its life, and the text that staff are working on. What the public reads is its current revision. */
@Entity("postings")
export class PostingRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") slug!: string;
  @Column("text") state!: KeptPostingState;
  @Column("simple-json") content!: PostingContent;
  @Column("text", { nullable: true }) roleTemplateId!: string | null;
  @Column("text", { nullable: true }) currentRevisionId!: string | null;
  /** When the public sees it first. Ahead of now: it is scheduled. */
  @Column("text", { nullable: true }) publishedAt!: string | null;
  @Column("text", { nullable: true }) closesAt!: string | null;
  /** IANA name of the zone in which its times are read; null: the organization's. */
  @Column("text", { nullable: true }) timeZone!: string | null;
  /** How many are to be hired; the last hire closes the posting. Null: hires close nothing. */
  @Column("integer", { nullable: true }) openings!: number | null;
  @Column("text", { nullable: true }) closedBecause!: ClosingReason | null;
  /** Kept in the archive too. Null while it is not closed, and when the clock alone has closed it. */
  @Column("text", { nullable: true }) closedAt!: string | null;
  /** When somebody last changed where it stands; null: before this was noted. */
  @Column("text", { nullable: true }) stateSince!: string | null;
  /** Lower case, of the text that staff are working on: what the console's list searches. */
  @Column("text") searchText!: string;
  @Column("text") createdAt!: string;
  @Column("text") updatedAt!: string;
  /** Counts the saves: two people who edit at once find out. */
  @Column("integer") version!: number;
  @Column("text", { nullable: true }) updatedById!: string | null;
}

/** A text as it was published; never changed. */
@Entity("posting_revisions")
export class PostingRevisionRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") postingId!: string;
  @Column("integer") number!: number;
  @Column("simple-json") content!: PostingContent;
  @Column("text") titleSort!: string;
  @Column("text") department!: string;
  @Column("text") employmentType!: string;
  @Column("text") workplaceType!: string;
  /** Lower case, each city between bars: "|lantern lake|port tamsin|". */
  @Column("text") cities!: string;
  /** The cities with their regions, as they are written. */
  @Column("simple-json", { nullable: true }) places!: readonly Pick<Location, "city" | "region">[] | null;
  @Column("text") searchText!: string;
  @Column("text", { nullable: true }) payCurrency!: string | null;
  /** The upper end of the pay a year, in whole units of its currency. */
  @Column("integer", { nullable: true }) payYearlyMax!: number | null;
  @Column("text") publishedAt!: string;
  @Column("text", { nullable: true }) publishedById!: string | null;
}

@Entity("posting_team_members")
export class PostingTeamMemberRow {
  @PrimaryColumn("text") postingId!: string;
  @PrimaryColumn("text") staffMemberId!: string;
}

export const approvalDecisions = ["APPROVED", "CHANGES_WANTED"] as const;
export type ApprovalDecision = (typeof approvalDecisions)[number];

/** One asking for approval and its answer. It speaks for the text that it was asked for, and for no other. */
@Entity("posting_approvals")
export class PostingApprovalRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") postingId!: string;
  /** SHA-256 of the content's JSON. */
  @Column("text") contentHash!: string;
  @Column("text") requestedById!: string;
  @Column("text") requestedAt!: string;
  @Column("text", { nullable: true }) decidedById!: string | null;
  @Column("text", { nullable: true }) decidedAt!: string | null;
  @Column("text", { nullable: true }) decision!: ApprovalDecision | null;
  @Column("text", { nullable: true }) comment!: string | null;
}
