import type { StaffRole } from "@rounds/shared/accounts/permissions.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A person who signs in, or is invited to. */
@Entity("staff_members")
export class StaffMemberRow {
  @PrimaryColumn("text") id!: string;
  /** Normalized: one person has one address, however it is typed. */
  @Column("text") email!: string;
  @Column("text") name!: string;
  @Column("text") role!: StaffRole;
  /** Null until the person has set up the account. */
  @Column("text", { nullable: true }) passwordHash!: string | null;
  @Column("boolean") active!: boolean;
  @Column("text") createdAt!: string;
}

/** A link by which one person sets up one account, once. */
@Entity("set_up_links")
export class SetUpLinkRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") tokenHash!: string;
  /** Null on the first administrator's link, which names nobody yet. */
  @Column("text", { nullable: true }) staffMemberId!: string | null;
  @Column("text") expiresAt!: string;
  @Column("text", { nullable: true }) usedAt!: string | null;
}

/** One browser in which somebody is signed in. */
@Entity("sessions")
export class SessionRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") tokenHash!: string;
  @Column("text") staffMemberId!: string;
  @Column("text") createdAt!: string;
  @Column("text") expiresAt!: string;
}
