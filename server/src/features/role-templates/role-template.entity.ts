import type { RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A reusable job description. */
@Entity("role_templates")
export class RoleTemplateRow {
  @PrimaryColumn("text") id!: string;
  /** Part of a public address: given once, never changed. */
  @Column("text") slug!: string;
  /** Repeats the content's title, by which lists are sorted. */
  @Column("text") title!: string;
  @Column("text") category!: string;
  @Column("simple-json") content!: RoleTemplateContent;
  /** How often a posting was made from it, here and in the library that it came from. */
  @Column("integer") uses!: number;
  /** How many rated it in the library that it came from; with how many stars is not known. */
  @Column("integer", { name: "rating_count" }) libraryRatings!: number;
  @Column("text") createdAt!: string;
  @Column("text") updatedAt!: string;
  @Column("text", { nullable: true }) updatedById!: string | null;
  /** Counts the saved texts; the newest is `content`. */
  @Column("integer") version!: number;
  @Column("text", { nullable: true }) archivedAt!: string | null;
}

/** A text as it was saved. Never changed. */
@Entity("role_template_versions")
export class RoleTemplateVersionRow {
  @PrimaryColumn("text") roleTemplateId!: string;
  @PrimaryColumn("integer") number!: number;
  @Column("simple-json") content!: RoleTemplateContent;
  @Column("text") category!: string;
  @Column("text") savedAt!: string;
  /** Null: Rounds itself, which brought the template along. */
  @Column("text", { nullable: true }) savedById!: string | null;
}

/** What one member of the staff thinks of a template; a second opinion of theirs takes the place of the first. */
@Entity("role_template_ratings")
export class RoleTemplateRatingRow {
  @PrimaryColumn("text") roleTemplateId!: string;
  @PrimaryColumn("text") staffMemberId!: string;
  @Column("integer") stars!: number;
  /** May be empty. */
  @Column("text") comment!: string;
  @Column("text") ratedAt!: string;
}
