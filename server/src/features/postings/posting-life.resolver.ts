import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { decideApproval, requestApproval } from "./posting-approval.ts";
import { DecideApprovalInput, PostingIdInput, PublishPostingInput, ReopenPostingInput, SchedulePostingInput } from "./posting.inputs.ts";
import { takePlainStep, type PlainPostingStep } from "./posting-life.ts";
import { publishPosting, reopenPosting, schedulePosting } from "./publish-posting.ts";
import { payload } from "./staff-posting.resolver.ts";
import { PostingPayload, StaffPosting } from "./staff-posting.types.ts";

/** The steps of a posting's life. */
@Resolver(() => StaffPosting)
export class PostingLifeResolver {
  @Allow("posting.edit")
  @Mutation(() => PostingPayload, { description: "Asks the hiring managers of the team to approve the text as it stands." })
  requestApproval(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) { postingId }: PostingIdInput): Promise<PostingPayload> {
    return payload(context.services, () => requestApproval(context.services, viewerOf(context), postingId));
  }

  @Allow("posting.approve")
  @Mutation(() => PostingPayload, { description: "Answers an asking for approval; wanted changes make a posting in review a draft again." })
  decideApproval(@Ctx() context: StaffContext, @Arg("input", () => DecideApprovalInput) input: DecideApprovalInput): Promise<PostingPayload> {
    return payload(context.services, () => decideApproval(context.services, viewerOf(context), input));
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Makes the text public, as a new revision if it differs from the last; reopens a closed posting." })
  publishPosting(@Ctx() context: StaffContext, @Arg("input", () => PublishPostingInput) { postingId, fromState }: PublishPostingInput): Promise<PostingPayload> {
    return payload(context.services, () => publishPosting(context.services, viewerOf(context), postingId, fromState ?? null));
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Freezes the text as a revision that the public sees from a time on." })
  schedulePosting(@Ctx() context: StaffContext, @Arg("input", () => SchedulePostingInput) input: SchedulePostingInput): Promise<PostingPayload> {
    return payload(context.services, () => schedulePosting(context.services, viewerOf(context), input));
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Takes applications to a closed posting again, with its newest text." })
  reopenPosting(@Ctx() context: StaffContext, @Arg("input", () => ReopenPostingInput) input: ReopenPostingInput): Promise<PostingPayload> {
    return payload(context.services, () => reopenPosting(context.services, viewerOf(context), input));
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Ends a review or a schedule before the public has seen anything." })
  returnPostingToDraft(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) input: PostingIdInput): Promise<PostingPayload> {
    return step(context, input, "RETURN_TO_DRAFT");
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Takes it off the careers site for a while." })
  pausePosting(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) input: PostingIdInput): Promise<PostingPayload> {
    return step(context, input, "PAUSE");
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Ends a pause; the text is the one that was published last." })
  resumePosting(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) input: PostingIdInput): Promise<PostingPayload> {
    return step(context, input, "RESUME");
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Stops taking applications." })
  closePosting(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) input: PostingIdInput): Promise<PostingPayload> {
    return step(context, input, "CLOSE");
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Puts it away; it can be restored." })
  archivePosting(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) input: PostingIdInput): Promise<PostingPayload> {
    return step(context, input, "ARCHIVE");
  }

  @Allow("posting.publish")
  @Mutation(() => PostingPayload, { description: "Takes it out of the archive: closed when the public has ever seen it, else a draft." })
  restorePosting(@Ctx() context: StaffContext, @Arg("input", () => PostingIdInput) input: PostingIdInput): Promise<PostingPayload> {
    return step(context, input, "RESTORE");
  }
}

function step(context: StaffContext, { postingId }: PostingIdInput, name: PlainPostingStep): Promise<PostingPayload> {
  return payload(context.services, () => takePlainStep(context.services, viewerOf(context), postingId, name));
}
