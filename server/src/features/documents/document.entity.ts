import type { DocumentKind, DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import type { ScanState } from "@rounds/shared/documents/scan-states.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

export const documentTextStates = ["WAITING", "READY", "FAILED"] as const;
export type DocumentTextState = (typeof documentTextStates)[number];

/** A document on disk. Without an application it is an upload that waits to be sent. */
@Entity("documents")
export class DocumentRow {
  @PrimaryColumn("text") id!: string;
  @Column("text", { nullable: true }) applicationId!: string | null;
  @Column("text", { nullable: true }) kind!: DocumentKind | null;
  /** The question that it answers; null for the documents that the posting asks for. */
  @Column("text", { nullable: true }) questionId!: string | null;
  /** What a colleague asked for it as; null where its kind or its question says it. */
  @Column("text", { nullable: true }) label!: string | null;
  @Column("text") name!: string;
  @Column("integer") bytes!: number;
  @Column("text") mediaType!: DocumentMediaType;
  @Column("text") sha256!: string;
  @Column("text") storageKey!: string;
  @Column("text") uploadedAt!: string;
  /** While it waits to be sent: until when a draft holds it. Null: for the day that every upload waits. */
  @Column("text", { nullable: true }) keptUntil!: string | null;
  @Column("text") scanState!: ScanState;
  /** Of those that led to no finding though the scanner could be reached. */
  @Column("integer") scanAttempts!: number;
  /** When the scanner last said something of it. */
  @Column("text", { nullable: true }) scannedAt!: string | null;
  @Column("text") textState!: DocumentTextState;
  /** Only read where it is shown: it can be long. */
  @Column("text", { nullable: true, select: false }) textContent!: string | null;
}
