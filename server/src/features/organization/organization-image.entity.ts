import type { ImageKind, ImageMediaType } from "@rounds/shared/organization/image-rules.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The organization's logo, or one of its photos. In the database, like all that is public: one backup holds it, and every process serves it. */
@Entity("organization_images")
export class OrganizationImageRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") kind!: ImageKind;
  /** Among the photos, from 0. */
  @Column("integer") position!: number;
  @Column("text") mediaType!: ImageMediaType;
  /** What stands for it where it is not seen; empty for a logo, beside which the organization's name stands. */
  @Column("text") alt!: string;
  @Column("integer") bytes!: number;
  /** In hexadecimal. */
  @Column("text") sha256!: string;
  /** Pixels, as it is shown. */
  @Column("integer") width!: number;
  @Column("integer") height!: number;
  /** In base64; read by what serves the file, and by nothing else. */
  @Column("text", { select: false }) content!: string;
  @Column("text") createdAt!: string;
}

/** An image as every query but one reads it. */
export type ImageFacts = Omit<OrganizationImageRow, "content">;
