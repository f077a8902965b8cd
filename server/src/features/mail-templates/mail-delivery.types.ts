import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/connections.ts";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { deliveryFailures, mailStates, type DeliveryFailure, type MailState } from "../../platform/mail/mail-delivery.entity.ts";

export const MailStateEnum = enumOf(mailStates);
registerEnumType(MailStateEnum, { name: "MailState", description: "QUEUED waits for its next attempt, SENDING is under way, SENT is the mail server's charge, BOUNCED came back or has no such address, FAILED was given up." });
export const DeliveryFailureEnum = enumOf(deliveryFailures);
registerEnumType(DeliveryFailureEnum, { name: "MailFailure", description: "CONNECTION and AUTHENTICATION are about the mail server, NOT_NOW puts the mail off, REFUSED does not want its text, NO_SUCH_ADDRESS and BOUNCED_LATER are about the receiver, NO_LONGER_WANTED: when its turn came there was nothing left to say." });

@Allow("mail.manage")
@ObjectType({ description: "One mail for one occasion, and what became of it. Its text is not kept." })
export class MailDelivery {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "A kind of template, or ALERT for the mails that tell new postings." }) kind!: string;
  @Field(() => String) to!: string;
  @Field(() => ID, { nullable: true, description: "The application that it is about." }) applicationId!: string | null;
  @Field(() => MailStateEnum) state!: MailState;
  @Field(() => DateTimeScalar, { description: "Since when it is in this state." }) stateSince!: string;
  @Field(() => DateTimeScalar, { description: "When it was first on its way." }) createdAt!: string;
  @Field(() => Int) attempts!: number;
  @Field(() => Boolean, { description: "An attempt ended without a word of how: the mail may have come twice, with the same Message-ID." }) maybeTwice!: boolean;
  @Field(() => DeliveryFailureEnum, { nullable: true, description: "Why the newest attempt failed." }) failure!: DeliveryFailure | null;
  @Field(() => String, { nullable: true, description: "The mail server's code, such as \"550 5.1.1\"; never its words." }) reply!: string | null;
  @Field(() => Boolean, { description: "Whether it can be sent again by hand." }) canRetry!: boolean;
}

@Allow("mail.manage")
@ObjectType({ description: "A page of mails." })
export class MailDeliveryConnection {
  @Field(() => [MailDelivery]) nodes!: readonly MailDelivery[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@Allow("mail.manage")
@ObjectType({ simpleResolvers: true, description: "How the mail is doing." })
export class MailHealth {
  @Field(() => Boolean, { description: "False: there is no mail server, and the mailbox keeps what would be sent." }) leavesTheHouse!: boolean;
  @Field(() => Int, { description: "Mails that wait for their next attempt." }) waiting!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when the oldest of them waits." }) waitingSince!: string | null;
  @Field(() => Int, { description: "Given up within 30 days." }) failed!: number;
  @Field(() => Int, { description: "Came back within 30 days." }) bounced!: number;
}

@ArgsType()
export class MailDeliveriesArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "At most 100." }) first?: number;
  @Field(() => String, { nullable: true, description: "Begin behind this cursor." }) after?: string;
  @Field(() => MailStateEnum, { nullable: true, description: "Null: every state." }) state?: MailState | null;
  @Field(() => String, { nullable: true, description: "Null: every kind." }) kind?: string | null;
  @Field(() => String, { nullable: true, description: "The whole address that the mail goes to, in any case." }) to?: string | null;
}

@InputType()
export class RetryMailInput {
  @Field(() => ID) deliveryId!: string;
}

@Allow("mail.manage")
@ObjectType()
export class RetryMailPayload {
  @Field(() => MailDelivery, { nullable: true }) delivery!: MailDelivery | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
