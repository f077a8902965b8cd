import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { PostingState } from "@rounds/shared/postings/states.ts";
import type { StaffContext } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { StaffPageArgs } from "../../graphql/page-args.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { answering } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { presentStaffMember } from "../accounts/account.present.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { StaffMemberType } from "../accounts/account.types.ts";
import { closePosting, publishPosting } from "./publish-posting.ts";
import { createPosting } from "./create-posting.ts";
import { availablePostingActions } from "./posting.policy.ts";
import type { PostingRow } from "./posting.entity.ts";
import { CreatePostingInput, PostingIdInput, SetPostingTeamInput, UpdatePostingInput } from "./posting.inputs.ts";
import { findPostingFor, pageOfPostingsFor, revisionsByIds, teamsByPostingIds } from "./posting.queries.ts";
import { setPostingTeam } from "./set-posting-team.ts";
import { presentStaffPosting } from "./staff-posting.present.ts";
import { PostingActionEnum, PostingPayload, PostingStateEnum, StaffPosting, StaffPostingConnection, type PostingAction } from "./staff-posting.types.ts";
import { updatePosting } from "./update-posting.ts";

@Resolver(() => StaffPosting)
export class StaffPostingResolver {
  @Allow("posting.read")
  @Query(() => StaffPostingConnection, { description: "Postings that the viewer may see, newest change first." })
  postings(@Ctx() context: StaffContext, @Args(() => StaffPageArgs) page: StaffPageArgs, @Arg("state", () => PostingStateEnum, { nullable: true }) state?: PostingState): Promise<StaffPostingConnection> {
    return pageOfPostingsFor(context.services, viewerOf(context), page, state ?? null);
  }

  @Allow("posting.read")
  @Query(() => StaffPosting, { nullable: true })
  async posting(@Ctx() context: StaffContext, @Arg("id", () => ID) id: string): Promise<StaffPosting | null> {
    const posting = await findPostingFor(context.services.database.read, viewerOf(context), rowId("Posting", id) ?? "");
    return posting === null ? null : presentStaffPosting(context.services, posting);
  }

  @Allow("posting.edit")
  @Mutation(() => PostingPayload, { description: "Makes a draft." })
  createPosting(@Ctx() context: StaffContext, @Arg("input", () => CreatePostingInput) input: CreatePostingInput): Promise<PostingPayload> {
    return payload(context.services, () => createPosting(context.services, viewerOf(context), input));
  }

  @Allow("posting.edit")
  @Mutation(() => PostingPayload, { description: "Saves a text; the public sees it when it is published." })
  updatePosting(@Ctx() context: StaffContext, @Arg("input", () => UpdatePostingInput) input: UpdatePostingInput): Promise<PostingPayload> {
    return payload(context.services, () => updatePosting(context.services, viewerOf(context), input));
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Makes the text public as a new revision." })
  publishPosting(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) { postingId }: PostingIdInput): Promise<PostingPayload> {
    return payload(context.services, () => publishPosting(context.services, viewerOf(context), postingId));
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Stops taking applications." })
  closePosting(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) { postingId }: PostingIdInput): Promise<PostingPayload> {
    return payload(context.services, () => closePosting(context.services, viewerOf(context), postingId));
  }

  @Allow("posting.set-team")
  @Mutation(() => PostingPayload)
  setPostingTeam(@Ctx() context: StaffContext, @Arg("input", () => SetPostingTeamInput) input: SetPostingTeamInput): Promise<PostingPayload> {
    return payload(context.services, () => setPostingTeam(context.services, viewerOf(context), input));
  }

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

  @FieldResolver(() => [StaffMemberType], { description: "Who works on it." })
  async team(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<StaffMemberType[]> {
    const { read } = context.services.database;
    const ids = (await loadOne(context, "teams", row.id, (postingIds) => teamsByPostingIds(read, postingIds))) ?? [];
    const members = await Promise.all(ids.map((id) => loadOne(context, "staff members", id, (memberIds) => staffMembersByIds(read, memberIds))));
    return members.flatMap((member) => (member === null ? [] : [presentStaffMember(member)]));
  }
}

function currentRevision(context: StaffContext, { currentRevisionId }: PostingRow) {
  if (currentRevisionId === null) return Promise.resolve(null);
  return loadOne(context, "revisions", currentRevisionId, (ids) => revisionsByIds(context.services.database.read, ids));
}

async function payload(services: Services, verb: () => Promise<PostingRow>): Promise<PostingPayload> {
  const { value, userErrors } = await answering(verb);
  return { posting: value === null ? null : presentStaffPosting(services, value), userErrors };
}
