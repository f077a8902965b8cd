import type { Aside } from "@rounds/shared/applications/sent-again.ts";
import type { Stage } from "@rounds/shared/applications/stages.ts";
import type { QuestionKind } from "@rounds/shared/postings/content.ts";
import type { Profile } from "@rounds/shared/resumes/profile.ts";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ConsentKind } from "../../graphql/enums.ts";

/** A person who applied, known by e-mail (normalized). */
@Entity("candidates")
export class CandidateRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") email!: string;
  @Column("text") createdAt!: string;
  /** The mailbox that the address probably names; a hint at the same person. */
  @Column("text", { nullable: true }) mailboxKey!: string | null;
  /** The candidate who stands for the person: itself, unless it was merged. */
  @Column("text") personId!: string;
  /** Into which candidate it was merged; null: into none. Its applications stay its own, so that a merge can be undone. */
  @Column("text", { nullable: true }) mergedIntoId!: string | null;
  @Column("text", { nullable: true }) mergedAt!: string | null;
  @Column("text", { nullable: true }) mergedById!: string | null;
}

/** An answer, with the question as it was asked: the posting may change later. */
export interface KeptAnswer {
  readonly questionId: string;
  readonly questionText: string;
  /** Applications of earlier versions do not name it. */
  readonly kind?: QuestionKind;
  /** A file's value is its document's id. */
  readonly values: readonly string[];
}

/** An answer with which the work cannot be done, and what the posting says about it. */
export interface KnockOutReason {
  readonly questionId: string;
  readonly questionText: string;
  readonly reason: string;
}

/** One candidate's answer to one posting. Name and address are as they were given this time. */
@Entity("applications")
export class ApplicationRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") postingId!: string;
  @Column("text") revisionId!: string;
  @Column("text") candidateId!: string;
  @Column("text") reference!: string;
  @Column("text") givenName!: string;
  @Column("text") familyName!: string;
  @Column("text") email!: string;
  @Column("text", { nullable: true }) phone!: string | null;
  /** Lower case: given name, family name, e-mail, reference. */
  @Column("text") searchText!: string;
  @Column("simple-json") answers!: readonly KeptAnswer[];
  /** What the candidate confirmed beside the documents; null for nothing. */
  @Column("simple-json", { nullable: true }) profile!: Profile | null;
  @Column("simple-json") consents!: readonly ConsentKind[];
  @Column("text", { nullable: true }) source!: string | null;
  @Column("text") stage!: Stage;
  @Column("text") submittedAt!: string;
  @Column("text") stageChangedAt!: string;
  /** Raised to end the links that were given out before. */
  @Column("integer") statusLinkVersion!: number;
  /** The candidate's own words, when they gave any. */
  @Column("text", { nullable: true }) withdrawalReason!: string | null;
  /** By which answers it was declined as it came in; stays when somebody takes it up again. Null: by none. */
  @Column("simple-json", { nullable: true }) knockOuts!: readonly KnockOutReason[] | null;
  /** The tag of the language in which the candidate applied and is written to. */
  @Column("text") language!: string;
  /** When the candidate deleted what it held; the row stays for the counts. */
  @Column("text", { nullable: true }) deletedAt!: string | null;
  /** By when the candidate was promised to hear back; null: the posting promised nothing. */
  @Column("text", { nullable: true }) replyBy!: string | null;
  /** When they first heard from us; null: not yet. */
  @Column("text", { nullable: true }) answeredAt!: string | null;
  /** Until when an answer is owed; null: none is. */
  @Column("text", { nullable: true }) replyDueAt!: string | null;
  /** By which other applications of the same person are found. */
  @Column("text", { nullable: true }) nameKey!: string | null;
  @Column("text", { nullable: true }) phoneKey!: string | null;
  /** Null: it counts. Else why it does not, and beside which application it stands. */
  @Column("text", { nullable: true }) aside!: Aside | null;
  @Column("text", { nullable: true }) asideOfId!: string | null;
  /** When a colleague first opened it or one of its documents; null: nobody has. */
  @Column("text", { nullable: true }) openedAt!: string | null;
}

/** Which application an idempotency key made, and of what content. */
@Entity("submissions")
export class SubmissionRow {
  @PrimaryColumn("text") idempotencyKey!: string;
  @Column("text") requestHash!: string;
  @Column("text") applicationId!: string;
  @Column("text") createdAt!: string;
}

/** How many applications of a posting stand in a stage; kept by every change, so that no list counts. */
@Entity("stage_counts")
export class StageCountRow {
  @PrimaryColumn("text") postingId!: string;
  @PrimaryColumn("text") stage!: Stage;
  @Column("integer") count!: number;
  /** Of these, how many an answer had ruled out. */
  @Column("integer") knockedOutCount!: number;
}

export const historyKinds = ["SUBMITTED", "MOVED", "DECLINED", "KNOCKED_OUT", "WITHDRAWN", "NOTE_ADDED", "ANSWERED", "CONTACT_CHANGED", "EMAIL_CHANGED", "DOCUMENT_HELD_BACK", "DOCUMENT_ASKED", "DOCUMENT_REQUEST_WITHDRAWN", "DOCUMENT_SENT", "DELETED", "SENT_AGAIN", "REPLACED_EARLIER"] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** What happened to an application, in order. ANSWERED: outside of Rounds. DOCUMENT_SENT: the candidate added what was asked for. SENT_AGAIN: its candidate sent another while it was being read. REPLACED_EARLIER: it took the place of an earlier one. */
@Entity("application_events")
export class ApplicationEventRow {
  @PrimaryColumn("text") id!: string;
  @Column("text") applicationId!: string;
  @Column("text") at!: string;
  @Column("text") kind!: HistoryKind;
  /** The staff member; null for the candidate or Rounds itself. */
  @Column("text", { nullable: true }) actorId!: string | null;
  @Column("text", { nullable: true }) fromStage!: Stage | null;
  @Column("text", { nullable: true }) toStage!: Stage | null;
}
