import type { PostingContent } from "@rounds/shared/postings/content.ts";
import type { PostingState } from "@rounds/shared/postings/states.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One opening: its life, and the text that staff are working on. What the public reads is its current revision. */
@Entity("postings")
export class PostingRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") slug!: string;
  @Column("text") state!: PostingState;
  @Column("simple-json") content!: PostingContent;
  @Column("text", { nullable: true }) roleTemplateId!: string | null;
  @Column("text", { nullable: true }) currentRevisionId!: string | null;
  @Column("text", { nullable: true }) publishedAt!: string | null;
  @Column("text", { nullable: true }) closesAt!: string | null;
  @Column("text") createdAt!: string;
  @Column("text") updatedAt!: string;
  /** Counts the saves: two people who edit at once find out. */
  @Column("integer") version!: number;
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
  @Column("text") searchText!: string;
  @Column("text") publishedAt!: string;
  @Column("text", { nullable: true }) publishedById!: string | null;
}

@Entity("posting_team_members")
export class PostingTeamMemberRow {
  @PrimaryColumn("text") postingId!: string;
  @PrimaryColumn("text") staffMemberId!: string;
}
