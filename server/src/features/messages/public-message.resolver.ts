import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { answering } from "../../platform/refused.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { statusOf } from "../applications/application-status.ts";
import { ApplicationStatus } from "../applications/public-application.types.ts";
import { PublicReadMessagesInput, PublicSendMessageInput } from "./message.inputs.ts";
import { presentPublicMessage } from "./message.present.ts";
import { messagesByApplicationIds, threadsByApplicationIds } from "./message.queries.ts";
import { PublicMessage, PublicMessagePayload } from "./message.types.ts";
import { readAsCandidate } from "./read-messages.ts";
import { writeToTeam } from "./write-to-team.ts";

@Resolver(() => ApplicationStatus)
export class PublicMessageResolver {
  @FieldResolver(() => [PublicMessage], { description: "Between the candidate and the hiring team, oldest first." })
  async messages(@Root() { applicationId }: ApplicationStatus, @Ctx() { services }: PublicContext): Promise<PublicMessage[]> {
    const { read } = services.database;
    const thread = (await threadsByApplicationIds(read, [applicationId])).get(applicationId);
    if (thread === undefined) return [];
    const messages = (await messagesByApplicationIds(read, [applicationId])).get(applicationId) ?? [];
    return messages.map((message) => presentPublicMessage(message, thread));
  }

  @FieldResolver(() => Int, { description: "Messages of the hiring team that the candidate has not read." })
  async unreadMessages(@Root() { applicationId }: ApplicationStatus, @Ctx() { services }: PublicContext): Promise<number> {
    return (await threadsByApplicationIds(services.database.read, [applicationId])).get(applicationId)?.unreadByCandidate ?? 0;
  }

  @Mutation(() => PublicMessagePayload, { description: "Writes to the hiring team, for whoever holds the application's status link; a mail tells the team that a message waits." })
  sendMessage(@Ctx() { services }: PublicContext, @Arg("input", () => PublicSendMessageInput) input: PublicSendMessageInput): Promise<PublicMessagePayload> {
    return payload(services, () => writeToTeam(services, input));
  }

  @Mutation(() => PublicMessagePayload, { description: "Notes that the candidate has read the hiring team's messages." })
  readMessages(@Ctx() { services }: PublicContext, @Arg("input", () => PublicReadMessagesInput) input: PublicReadMessagesInput): Promise<PublicMessagePayload> {
    return payload(services, () => readAsCandidate(services, input));
  }
}

async function payload(services: PublicContext["services"], verb: () => Promise<ApplicationRow>): Promise<PublicMessagePayload> {
  const { value, userErrors } = await answering(verb);
  return { application: value === null ? null : await statusOf(services, value), userErrors };
}
