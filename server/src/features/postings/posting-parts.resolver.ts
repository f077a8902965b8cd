import { roleMay } from "@rounds/shared/accounts/permissions.ts";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { viewerOf } from "../../graphql/permissions.ts";
import { presentStaffMember } from "../accounts/account.present.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { StaffMemberType } from "../accounts/account.types.ts";
import { PostingApproval } from "./approval.types.ts";
import { awaitingApproval, isForThisText, latestApprovals } from "./approvals.queries.ts";
import { isReady, needsApproval } from "./going-out.ts";
import { availablePostingActions } from "./posting.policy.ts";
import type { PostingRow } from "./posting.entity.ts";
import { revisionsByIds, revisionsOf, teamsByPostingIds } from "./posting.queries.ts";
import { presentRevision } from "./staff-posting.present.ts";
import { PostingActionEnum, StaffPosting, StaffPostingRevision, type PostingAction } from "./staff-posting.types.ts";

/** What of a posting is read only when somebody asks for it. */
@Resolver(() => StaffPosting)
export class PostingPartsResolver {
  @FieldResolver(() => [PostingActionEnum], { description: "What the viewer may do to it now." })
  availableActions(@Root() { state }: StaffPosting, @Ctx() context: StaffContext): PostingAction[] {
    return availablePostingActions(viewerOf(context), state);
  }

  @FieldResolver(() => Int, { nullable: true, description: "Of the text that the public reads." })
  async revisionNumber(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<number | null> {
    return (await currentRevision(context, row))?.number ?? null;
  }

  @FieldResolver(() => Boolean, { description: "The text has changed since it was last published." })
  async unpublishedChanges(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<boolean> {
    const revision = await currentRevision(context, row);
    return revision !== null && JSON.stringify(revision.content) !== JSON.stringify(row.content);
  }

  @FieldResolver(() => [StaffPostingRevision], { description: "Every text that was published, newest first." })
  async revisions(@Root() { row }: StaffPosting, @Ctx() context: StaffContext, @Arg("numbers", () => [Int], { nullable: true, description: "Just these; null: all." }) numbers?: number[] | null): Promise<StaffPostingRevision[]> {
    return (await revisionsOf(context.services.database.read, row.id, numbers ?? null)).map(presentRevision);
  }

  @FieldResolver(() => Boolean, { description: "Whether the text, as it stands, holds everything that a published posting must hold, and nothing by which the employer blocks publishing." })
  isReady(@Root() { row }: StaffPosting, @Ctx() { services }: StaffContext): Promise<boolean> {
    return isReady(services.database.read, row, services.clock.now());
  }

  @FieldResolver(() => Boolean, { description: "Whether a hiring manager has to approve the text, as it stands, before it goes out." })
  async needsApproval(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<boolean> {
    return needsApproval(context.services.database.read, row);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer, as a member of its team, is asked to approve its text now." })
  async awaitsMyApproval(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!roleMay(viewer.role, "posting.approve")) return false;
    const { read } = context.services.database;
    return (await loadOne(context, "postings that await the viewer", row.id, async (ids) => new Map([...(await awaitingApproval(read, viewer, ids))].map((id) => [id, true])))) ?? false;
  }

  @FieldResolver(() => [StaffMemberType], { description: "Who works on it." })
  async team(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<StaffMemberType[]> {
    const { read } = context.services.database;
    const ids = (await loadOne(context, "teams", row.id, (postingIds) => teamsByPostingIds(read, postingIds))) ?? [];
    const members = await Promise.all(ids.map((id) => staffMember(context, id)));
    return members.flatMap((member) => member ?? []);
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: "Who changed it last; null: Rounds itself, or somebody before this was noted." })
  updatedBy(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<StaffMemberType | null> {
    return staffMember(context, row.updatedById);
  }

  @FieldResolver(() => PostingApproval, { nullable: true, description: "The newest asking for approval." })
  async approval(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<PostingApproval | null> {
    const approval = await loadOne(context, "approvals", row.id, (ids) => latestApprovals(context.services.database.read, ids));
    const [requestedBy, decidedBy] = await Promise.all([staffMember(context, approval?.requestedById ?? null), staffMember(context, approval?.decidedById ?? null)]);
    if (approval === null || requestedBy === null) return null;
    const { id, requestedAt, decidedAt, decision, comment } = approval;
    return { id: toGlobalId("PostingApproval", id), requestedBy, requestedAt, decidedBy, decidedAt, decision, comment, isForThisText: isForThisText(approval, row) };
  }
}

@Resolver(() => StaffPostingRevision)
export class PostingRevisionResolver {
  @FieldResolver(() => StaffMemberType, { nullable: true, description: "Null: Rounds itself." })
  publishedBy(@Root() { publishedById }: StaffPostingRevision, @Ctx() context: StaffContext): Promise<StaffMemberType | null> {
    return staffMember(context, publishedById);
  }
}

async function staffMember(context: StaffContext, id: string | null): Promise<StaffMemberType | null> {
  const member = id === null ? null : await loadOne(context, "staff members", id, (ids) => staffMembersByIds(context.services.database.read, ids));
  return member === null ? null : presentStaffMember(member);
}

function currentRevision(context: StaffContext, { currentRevisionId }: PostingRow) {
  if (currentRevisionId === null) return Promise.resolve(null);
  return loadOne(context, "revisions", currentRevisionId, (ids) => revisionsByIds(context.services.database.read, ids));
}
