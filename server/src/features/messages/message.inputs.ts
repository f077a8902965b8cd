import { messageLimits } from "@rounds/shared/messages/message.ts";
import { Field, ID, InputType } from "type-graphql";

const TEXT = { description: `Plain text, at most ${messageLimits.text.toLocaleString("en-US")} characters.` };
const KEY = { description: "New for each message and the same for each retry, such as a UUID; at most 200 characters. The same key and text are one message; another text is refused." };

@InputType()
export class SendMessageInput {
  @Field(() => ID) applicationId!: string;
  @Field(() => String, TEXT) text!: string;
  @Field(() => String, KEY) idempotencyKey!: string;
}

@InputType()
export class ReadMessagesInput {
  @Field(() => ID) applicationId!: string;
  @Field(() => ID, { description: "The newest message that was shown; what came in since stays unread." }) throughMessageId!: string;
}

@InputType()
export class SettleMessagesInput {
  @Field(() => ID) applicationId!: string;
}

@InputType("SendMessageInput", { description: "What a candidate writes to the hiring team." })
export class PublicSendMessageInput {
  @Field(() => String, { description: "The last part of the status link." }) token!: string;
  @Field(() => String, TEXT) text!: string;
  @Field(() => String, KEY) idempotencyKey!: string;
}

@InputType("ReadMessagesInput")
export class PublicReadMessagesInput {
  @Field(() => String, { description: "The last part of the status link." }) token!: string;
  @Field(() => ID, { description: "The newest message that was shown; what came in since stays unread." }) throughMessageId!: string;
}
