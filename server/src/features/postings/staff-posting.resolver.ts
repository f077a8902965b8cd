import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { PostingState } from "@rounds/shared/postings/states.ts";
import type { StaffContext } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { StaffPageArgs } from "../../graphql/page-args.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { copyPosting } from "./copy-posting.ts";
import { createPosting } from "./create-posting.ts";
import type { PostingRow } from "./posting.entity.ts";
import { CreatePostingInput, PostingIdInput, SetPostingTeamInput, UpdatePostingInput } from "./posting.inputs.ts";
import { findPostingFor, pageOfPostingsFor } from "./posting.queries.ts";
import { setPostingTeam } from "./set-posting-team.ts";
import { presentStaffPosting } from "./staff-posting.present.ts";
import { PostingPayload, PostingStateEnum, StaffPosting, StaffPostingConnection } from "./staff-posting.types.ts";
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

  @Allow("posting.edit")
  @Mutation(() => PostingPayload, { description: "Makes a draft with the text of another posting." })
  copyPosting(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) { postingId }: PostingIdInput): Promise<PostingPayload> {
    return payload(context.services, () => copyPosting(context.services, viewerOf(context), postingId));
  }

  @Allow("posting.set-team")
  @Mutation(() => PostingPayload)
  setPostingTeam(@Ctx() context: StaffContext, @Arg("input", () => SetPostingTeamInput) input: SetPostingTeamInput): Promise<PostingPayload> {
    return payload(context.services, () => setPostingTeam(context.services, viewerOf(context), input));
  }
}

export async function payload(services: Services, verb: () => Promise<PostingRow>): Promise<PostingPayload> {
  const { value, userErrors } = await answering(verb);
  return { posting: value === null ? null : presentStaffPosting(services, value), userErrors };
}
