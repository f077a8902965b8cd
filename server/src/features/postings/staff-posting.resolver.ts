import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from "type-graphql";
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
import { CopyPostingInput, CreatePostingInput, ReuseRevisionInput, SetPostingTeamInput, UpdatePostingInput } from "./posting.inputs.ts";
import { findPostingFor, pageOfPostingsFor } from "./posting.queries.ts";
import { reuseRevision } from "./reuse-revision.ts";
import { setPostingTeam } from "./set-posting-team.ts";
import { presentStaffPosting } from "./staff-posting.present.ts";
import { PostingPayload, PostingStateEnum, StaffPosting, StaffPostingConnection } from "./staff-posting.types.ts";
import { updatePosting } from "./update-posting.ts";

@ArgsType()
class StaffPostingsArgs extends StaffPageArgs {
  @Field(() => PostingStateEnum, { nullable: true }) state?: PostingState | null;
  @Field(() => String, { nullable: true, description: "Words that the title or the department holds; case does not matter." }) search?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True: only those whose text the viewer is asked to approve." }) awaitingMyApproval?: boolean | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "False: without those in the archive, unless `state` asks for them." }) archivedToo?: boolean | null;
}

@Resolver(() => StaffPosting)
export class StaffPostingResolver {
  @Allow("posting.read")
  @Query(() => StaffPostingConnection, { description: "Postings that the viewer may see, newest change first." })
  postings(@Ctx() context: StaffContext, @Args(() => StaffPostingsArgs) { state, search, awaitingMyApproval, archivedToo, ...page }: StaffPostingsArgs): Promise<StaffPostingConnection> {
    return pageOfPostingsFor(context.services, viewerOf(context), page, { state: state ?? null, search: search ?? null, awaitingMyApproval: awaitingMyApproval ?? false, archivedToo: archivedToo ?? true });
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
  copyPosting(@Ctx() context: StaffContext, @Arg("input", () => CopyPostingInput) input: CopyPostingInput): Promise<PostingPayload> {
    return payload(context.services, () => copyPosting(context.services, viewerOf(context), input));
  }

  @Allow("posting.edit")
  @Mutation(() => PostingPayload, { description: "Makes a published text the one that staff are working on again; the public sees it when it is published." })
  reuseRevision(@Ctx() context: StaffContext, @Arg("input", () => ReuseRevisionInput) input: ReuseRevisionInput): Promise<PostingPayload> {
    return payload(context.services, () => reuseRevision(context.services, viewerOf(context), input));
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
