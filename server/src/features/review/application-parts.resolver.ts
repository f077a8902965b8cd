import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import type { Stage } from "@rounds/shared/applications/stages.ts";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { viewerOf } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { bouncesByAddress } from "../../platform/mail/bounced-addresses.ts";
import { StaffMemberType } from "../accounts/account.types.ts";
import type { DocumentRow } from "../documents/document.entity.ts";
import { textsOfDocuments } from "../documents/open-document.ts";
import { StageEnum } from "../applications/posting-applications.resolver.ts";
import { postingsByIds } from "../postings/posting.queries.ts";
import { presentStaffPosting } from "../postings/staff-posting.present.ts";
import { StaffPosting } from "../postings/staff-posting.types.ts";
import { documentsByApplicationIds, historyByApplicationIds, notesByApplicationIds, revisionNumbersByApplicationIds } from "./application-parts.queries.ts";
import { declineLetterFor } from "./decline-letter-draft.ts";
import { presentAnswer, presentDocument, presentHistoryEntry, presentNote } from "./staff-application.present.ts";
import { availableStages, canAddNote, canDeclineApplication } from "./staff-application.policy.ts";
import { staffMemberOf } from "./staff-member-of.ts";
import { DeclineLetterDraft, StaffAnswer, StaffApplication, StaffApplicationDocument, StaffDocumentText, StaffHistoryEntry, StaffNote } from "./staff-application.types.ts";

@Resolver(() => StaffApplication)
export class ApplicationPartsResolver {
  @FieldResolver(() => StaffPosting)
  async posting(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffPosting> {
    const posting = await loadOne(context, "postings", row.postingId, (ids) => postingsByIds(context.services.database.read, ids));
    return presentStaffPosting(context.services, present(posting));
  }

  @FieldResolver(() => [StaffApplicationDocument], { description: "The resume first." })
  async documents(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffApplicationDocument[]> {
    return (await documentsOf(context, row.id)).map((document) => presentDocument(document, row.answers));
  }

  @FieldResolver(() => [StaffAnswer], { description: "In the order of the questions." })
  async answers(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffAnswer[]> {
    const documents = row.answers.some(({ kind }) => kind === "FILE") ? await documentsOf(context, row.id) : [];
    return row.answers.map((answer) => presentAnswer(answer, documents));
  }

  @FieldResolver(() => [StaffNote], { description: "Oldest first." })
  async notes(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffNote[]> {
    const notes = await loadOne(context, "notes of applications", row.id, (ids) => notesByApplicationIds(context.services.database.read, ids));
    return (notes ?? []).map(presentNote);
  }

  @FieldResolver(() => [StaffHistoryEntry], { description: "Oldest first." })
  async history(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffHistoryEntry[]> {
    const entries = await loadOne(context, "history of applications", row.id, (ids) => historyByApplicationIds(context.services.database.read, ids));
    return (entries ?? []).map((entry) => presentHistoryEntry(entry, row.knockOuts));
  }

  @FieldResolver(() => Int, { description: "Of the posting's revision that the candidate read and answered." })
  async revisionNumber(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<number> {
    return present(await loadOne(context, "revision numbers of applications", row.id, (ids) => revisionNumbersByApplicationIds(context.services.database.read, ids)));
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "When mail to the candidate's address came back; null while nothing has." })
  async emailBouncedAt(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<string | null> {
    return loadOne(context, "bounced addresses", normalizeEmail(row.email), (emails) => bouncesByAddress(context.services.database.read, emails));
  }

  @FieldResolver(() => DeclineLetterDraft, { description: "What a decline letter says unless somebody changes it." })
  declineLetter(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<DeclineLetterDraft> {
    return declineLetterFor(context.services, row);
  }

  @FieldResolver(() => [StageEnum], { description: "Stages that the viewer may move it to now." })
  availableStages(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): readonly Stage[] {
    return availableStages(viewerOf(context), row);
  }

  @FieldResolver(() => Boolean)
  canDecline(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): boolean {
    return canDeclineApplication(viewerOf(context), row);
  }

  @FieldResolver(() => Boolean)
  canAddNote(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): boolean {
    return canAddNote(viewerOf(context), row);
  }
}

@Resolver(() => StaffDocumentText)
export class DocumentTextResolver {
  @FieldResolver(() => String, { nullable: true, description: "Null unless the state is READY." })
  async content(@Root() { documentId, state }: StaffDocumentText, @Ctx() context: StaffContext): Promise<string | null> {
    if (state !== "READY") return null;
    return loadOne(context, "document texts", documentId, (ids) => textsOfDocuments(context.services.database.read, ids));
  }
}

@Resolver(() => StaffNote)
export class NoteResolver {
  @FieldResolver(() => StaffMemberType)
  author(@Root() { authorId }: StaffNote, @Ctx() context: StaffContext): Promise<StaffMemberType> {
    return staffMemberOf(context, authorId);
  }
}

// The database's foreign keys keep what these rows name.
function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error("a row names another that is not there");
  return value;
}

async function documentsOf(context: StaffContext, applicationId: string): Promise<readonly DocumentRow[]> {
  return (await loadOne(context, "documents of applications", applicationId, (ids) => documentsByApplicationIds(context.services.database.read, ids))) ?? [];
}
