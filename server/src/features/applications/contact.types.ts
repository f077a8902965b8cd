import { emailChangeLimits } from "@rounds/shared/applications/email-change.ts";
import { Field, InputType, ObjectType } from "type-graphql";
import { UserError } from "../../graphql/user-error.ts";
import { ApplicationStatus } from "./public-application.types.ts";

@ObjectType({ simpleResolvers: true, description: "What a candidate is called and where they are reached, for whoever holds the application's secret link." })
export class ApplicationContact {
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => String, { description: "Where mail goes." }) emailAddress!: string;
  @Field(() => String, { nullable: true }) phoneNumber!: string | null;
  @Field(() => String, { nullable: true, description: "An address that was asked for and has not confirmed itself yet; mail goes to the other until then." }) unconfirmedEmailAddress!: string | null;
}

@InputType({ description: "Replaces name, phone and, once it has confirmed itself, the e-mail address." })
export class ChangeContactInput {
  @Field(() => String, { description: "The last part of the status link." }) token!: string;
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => String, { description: `Another than before gets a mail with a link that confirms it within ${emailChangeLimits.daysToConfirm} days; the one before is told.` }) email!: string;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true, description: "The language of the messages of `userErrors`, as a BCP 47 tag; left out: the application's own." }) language?: string | null;
}

@ObjectType()
export class ChangeContactPayload {
  @Field(() => ApplicationStatus, { nullable: true, description: "Null when it was refused; then nothing has changed." }) application!: ApplicationStatus | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
