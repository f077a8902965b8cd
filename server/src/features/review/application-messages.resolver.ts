import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import type { MessageThreadRow } from "../messages/message.entity.ts";
import { ReadMessagesInput, SendMessageInput, SettleMessagesInput } from "../messages/message.inputs.ts";
import { presentStaffMessage } from "../messages/message.present.ts";
import { awaitingAnswerByPostingIds, messagesByApplicationIds, threadsByApplicationIds } from "../messages/message.queries.ts";
import { StaffMessage } from "../messages/message.types.ts";
import { readAsTeam } from "../messages/read-messages.ts";
import { settleMessages } from "../messages/settle-messages.ts";
import { writeToCandidate } from "../messages/write-to-candidate.ts";
import { StaffPosting } from "../postings/staff-posting.types.ts";
import { answerWithApplication } from "./answer-with-application.ts";
import { canWriteToCandidate } from "./staff-application.policy.ts";
import { StaffApplication, StaffApplicationPayload } from "./staff-application.types.ts";

@Resolver(() => StaffApplication)
export class ApplicationMessagesResolver {
  @FieldResolver(() => [StaffMessage], { description: "Between the hiring team and the candidate, oldest first. Notes stand apart: the candidate reads every word of these." })
  async messages(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<StaffMessage[]> {
    const thread = await threadOf(context, row.id);
    if (thread === null) return [];
    const messages = await loadOne(context, "messages of applications", row.id, (ids) => messagesByApplicationIds(context.services.database.read, ids));
    return (messages ?? []).map((message) => presentStaffMessage(message, thread));
  }

  @FieldResolver(() => Int, { description: "Messages of the candidate that nobody of the team has read." })
  async unreadMessageCount(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<number> {
    return (await threadOf(context, row.id))?.unreadByTeam ?? 0;
  }

  @FieldResolver(() => Boolean, { description: "Whether the candidate wrote last, and nobody said that it needs no answer." })
  async awaitsAnswer(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): Promise<boolean> {
    return (await threadOf(context, row.id))?.awaitsAnswer ?? false;
  }

  @FieldResolver(() => Boolean)
  canWriteToCandidate(@Root() { row }: StaffApplication, @Ctx() context: StaffContext): boolean {
    return canWriteToCandidate(viewerOf(context), row);
  }

  @Allow("message.send")
  @Mutation(() => StaffApplicationPayload, { description: "Writes to the candidate, who reads it on their status page; a mail tells them that it waits." })
  sendMessage(@Ctx() context: StaffContext, @Arg("input", () => SendMessageInput) input: SendMessageInput): Promise<StaffApplicationPayload> {
    return answerWithApplication(() => writeToCandidate(context.services, viewerOf(context), input));
  }

  @Allow("application.read")
  @Mutation(() => StaffApplicationPayload, { description: "Notes that the team has read the candidate's messages, as far as the named one." })
  readMessages(@Ctx() context: StaffContext, @Arg("input", () => ReadMessagesInput) input: ReadMessagesInput): Promise<StaffApplicationPayload> {
    return answerWithApplication(() => readAsTeam(context.services, viewerOf(context), input));
  }

  @Allow("message.send")
  @Mutation(() => StaffApplicationPayload, { description: "Says that the candidate's last message needs no answer." })
  settleMessages(@Ctx() context: StaffContext, @Arg("input", () => SettleMessagesInput) input: SettleMessagesInput): Promise<StaffApplicationPayload> {
    return answerWithApplication(() => settleMessages(context.services, viewerOf(context), input));
  }
}

/** What messages add to a posting: postings know nothing of them. */
@Resolver(() => StaffPosting)
export class PostingMessagesResolver {
  @FieldResolver(() => Int, { description: "Applications whose candidate waits for an answer to a message." })
  async awaitingAnswerCount(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<number> {
    return (await loadOne(context, "messages that wait", row.id, (ids) => awaitingAnswerByPostingIds(context.services.database.read, ids))) ?? 0;
  }
}

function threadOf(context: StaffContext, applicationId: string): Promise<MessageThreadRow | null> {
  return loadOne(context, "message threads", applicationId, (ids) => threadsByApplicationIds(context.services.database.read, ids));
}
