import { Column, Entity, PrimaryColumn } from "typeorm";

/** The employer. One Rounds has one. */
@Entity("organizations")
export class OrganizationRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") name!: string;
  @Column("text") about!: string;
  @Column("text", { nullable: true }) websiteUrl!: string | null;
  @Column("text") accentColor!: string;
  @Column("text") timeZone!: string;
  /** Whether a hiring manager must approve a posting's text before it goes out. */
  @Column("boolean") approvalRequired!: boolean;
  /** Rules of the posting review whose findings keep a posting from going out. */
  @Column("simple-json") blockingRules!: readonly string[];
  /** Whether candidates see the posting's pay beside its benchmark. */
  @Column("boolean") showsBenchmark!: boolean;
  /** Whether a mail that tells a candidate of a message holds its text, too; mail is read on the way more easily than a page behind a secret link. */
  @Column("boolean") messageTextInMail!: boolean;
  /** Within how many days a new posting promises an answer. */
  @Column("integer") replyWithinDays!: number;
  /** Counts the saves: two people who change the settings at once find out. */
  @Column("integer") version!: number;
}

@Entity("locations")
export class LocationRow {
  @PrimaryColumn("text") id!: string;
  @Column("integer") position!: number;
  @Column("text") name!: string;
  @Column("text", { nullable: true }) street!: string | null;
  @Column("text") city!: string;
  @Column("text") region!: string;
  @Column("text", { nullable: true }) postalCode!: string | null;
  @Column("text") country!: string;
}
