import type { RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A reusable job description. */
@Entity("role_templates")
export class RoleTemplateRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") slug!: string;
  @Column("text") title!: string;
  @Column("simple-json") content!: RoleTemplateContent;
  /** How often a posting was made from it, here and in the library that it came from. */
  @Column("integer") uses!: number;
  @Column("integer") ratingCount!: number;
  @Column("text") createdAt!: string;
  @Column("text") updatedAt!: string;
}
