import type { FormValues, FileSlot } from "@rounds/shared/applications/form-fields.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A file of a draft: an upload that waits for the application, and where in the form it stands. */
export interface DraftUpload {
  readonly slot: FileSlot;
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
}

/** A form that somebody has begun and asked to go on with on another device. It belongs to whoever has its link. */
@Entity("drafts")
export class DraftRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") postingId!: string;
  /** Normalized; where the link goes. */
  @Column("text") email!: string;
  @Column("text") language!: string;
  @Column("simple-json") fields!: FormValues;
  @Column("simple-json") uploads!: readonly DraftUpload[];
  @Column("text") savedAt!: string;
  @Column("text") expiresAt!: string;
  /** When its one reminder is due; null once it was sent, and where none is worth sending. */
  @Column("text", { nullable: true }) remindAt!: string | null;
}
