import type { ShareLinkKind } from "@rounds/shared/distribution/share-link.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A link to a posting that somebody put somewhere, and that is counted by itself. */
@Entity("share_links")
export class ShareLinkRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") postingId!: string;
  /** What stands in the address; unguessable, so that a source cannot be made up. */
  @Column("text") code!: string;
  @Column("text") kind!: ShareLinkKind;
  @Column("text") name!: string;
  /** Who made it; a referral is theirs. */
  @Column("text") ownerId!: string;
  @Column("text") createdAt!: string;
  /** From then on it leads to the posting without being counted. */
  @Column("text", { nullable: true }) endedAt!: string | null;
}
