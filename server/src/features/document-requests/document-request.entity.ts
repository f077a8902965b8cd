import type { DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A document that a colleague asks a candidate for after the application. Its words are never changed: a candidate may be at work on them. */
@Entity("document_requests")
export class DocumentRequestRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") applicationId!: string;
  @Column("text") kind!: DocumentKind;
  /** Null: the kind's own name says it. */
  @Column("text", { nullable: true }) label!: string | null;
  /** Empty where nothing was said. */
  @Column("text") reason!: string;
  /** YYYY-MM-DD by the organization's clock; null: no day. */
  @Column("text", { nullable: true }) dueOn!: string | null;
  @Column("text") askedById!: string;
  @Column("text") askedAt!: string;
  @Column("text", { nullable: true }) withdrawnAt!: string | null;
  @Column("text", { nullable: true }) answeredAt!: string | null;
  /** The document that answered it. */
  @Column("text", { nullable: true }) documentId!: string | null;
  @Column("text", { nullable: true }) remindedAt!: string | null;
}
