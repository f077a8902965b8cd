import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/connections.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";

@Allow("mailbox.read")
@ObjectType({ description: "A message that the development mailbox kept instead of sending it." })
export class MailboxMessage {
  @Field(() => ID) id!: string;
  @Field(() => String) to!: string;
  @Field(() => String) subject!: string;
  @Field(() => String) text!: string;
  @Field(() => String) html!: string;
  @Field(() => DateTimeScalar) sentAt!: string;
  @Field(() => String, { nullable: true, description: "What its List-Unsubscribe header names, for one-click unsubscribing by POST (RFC 8058); null without the header." }) unsubscribeUrl!: string | null;
}

@Allow("mailbox.read")
@ObjectType({ description: "A page of the development mailbox." })
export class MailboxMessageConnection {
  @Field(() => [MailboxMessage]) nodes!: readonly MailboxMessage[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@ArgsType()
export class MailboxArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "At most 100." }) first?: number;
  @Field(() => String, { nullable: true, description: "Begin behind this cursor." }) after?: string;
}
