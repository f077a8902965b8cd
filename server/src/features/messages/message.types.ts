import { messageLimits } from "@rounds/shared/messages/message.ts";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { ApplicationStatus } from "../applications/public-application.types.ts";

export const messageSides = ["CANDIDATE", "HIRING_TEAM"] as const;
export type MessageSide = (typeof messageSides)[number];
export const MessageSideEnum = enumOf(messageSides);
registerEnumType(MessageSideEnum, { name: "MessageSide", description: "Who wrote a message." });

@Allow("application.read")
@ObjectType("Message", { simpleResolvers: true, description: `What the hiring team or the candidate wrote to the other; the newest ${messageLimits.shown} of an application are shown.` })
export class StaffMessage {
  @Field(() => ID) id!: string;
  @Field(() => MessageSideEnum) from!: MessageSide;
  @Field(() => String, { nullable: true, description: "Of whoever wrote for the hiring team; null for the candidate." }) authorName!: string | null;
  @Field(() => String, { description: "Plain text." }) text!: string;
  @Field(() => DateTimeScalar) sentAt!: string;
  @Field(() => Boolean, { description: "Whether the other side has read it: of the team, anybody." }) read!: boolean;
}

@ObjectType("Message", { simpleResolvers: true, description: `What the candidate or the hiring team wrote to the other; the newest ${messageLimits.shown} are shown.` })
export class PublicMessage {
  @Field(() => ID) id!: string;
  @Field(() => MessageSideEnum) from!: MessageSide;
  @Field(() => String, { nullable: true, description: "Of whoever wrote for the hiring team; null for the candidate." }) authorName!: string | null;
  @Field(() => String, { description: "Plain text." }) text!: string;
  @Field(() => DateTimeScalar) sentAt!: string;
  @Field(() => Boolean, { description: "Whether the candidate has read it; true for their own." }) read!: boolean;
}

@ObjectType("MessagePayload")
export class PublicMessagePayload {
  @Field(() => ApplicationStatus, { nullable: true }) application!: ApplicationStatus | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
