import { alertFrequencies, alertLimits, type AlertFrequency } from "@rounds/shared/alerts/alert.ts";
import { longestFilterText } from "@rounds/shared/alerts/alert-filter.ts";
import type { EmploymentType, WorkplaceType } from "@rounds/shared/postings/content.ts";
import { Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import { EmploymentTypeEnum, enumOf, WorkplaceTypeEnum } from "../../graphql/enums.ts";
import { DateTimeScalar, MinorUnitsScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import { PostingFilter } from "../postings/public-posting.types.ts";

export const AlertFrequencyEnum = enumOf(alertFrequencies);
registerEnumType(AlertFrequencyEnum, {
  name: "AlertFrequency",
  description: "When new postings are told.",
  valuesConfig: {
    AT_ONCE: { description: "Within minutes after a posting opens; postings that open together come in one mail." },
    WEEKLY: { description: "On Mondays at 8:00 in the organization's time zone, when there is something to tell." },
  },
});

@ObjectType({ description: "What an alert looks for, with the meaning of `PostingFilter`; null where it does not narrow." })
export class PostingAlertFilter {
  @Field(() => String, { nullable: true }) search!: string | null;
  @Field(() => String, { nullable: true }) department!: string | null;
  @Field(() => String, { nullable: true, description: "A city." }) location!: string | null;
  @Field(() => [EmploymentTypeEnum], { nullable: true }) employmentTypes!: readonly EmploymentType[] | null;
  @Field(() => [WorkplaceTypeEnum], { nullable: true }) workplaceTypes!: readonly WorkplaceType[] | null;
  @Field(() => MinorUnitsScalar, { nullable: true, description: "A year." }) payAtLeast!: number | null;
  @Field(() => String, { nullable: true, description: "ISO 4217; null without `payAtLeast`." }) payCurrency!: string | null;
}

@ObjectType({ description: "Somebody's wish to hear of new postings by e-mail, for whoever holds its secret link. The address itself is never shown." })
export class PostingAlert {
  @Field(() => PostingAlertFilter) filter!: PostingAlertFilter;
  @Field(() => AlertFrequencyEnum) frequency!: AlertFrequency;
  @Field(() => DateTimeScalar) createdAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When its address confirmed it; nothing is sent before." }) confirmedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was ended; nothing is sent since." }) endedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: `When it is deleted with its address if nothing happens: ${alertLimits.daysToConfirm} days after it was asked for and not confirmed, ${alertLimits.daysAfterEnd} days after it was ended. Null while it is active.` }) expiresAt!: string | null;
}

@InputType()
export class SubscribeToPostingsInput {
  @Field(() => String, { description: "Where the mails go, once it has confirmed." }) email!: string;
  @Field(() => PostingFilter, { nullable: true, description: `What to look for, at most ${longestFilterText} characters a text; left out: every new posting.` }) filter?: PostingFilter | null;
  @Field(() => AlertFrequencyEnum) frequency!: AlertFrequency;
  @Field(() => String, { nullable: true, description: "The language of the mails, of the pages behind their links and of the messages of `userErrors`, as a BCP 47 tag; the nearest of the offered ones is taken, English when there is none." }) language?: string | null;
}

@ObjectType({ description: "Says the same for every address: whether one is known is nobody's business." })
export class SubscribeToPostingsPayload {
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}

@ObjectType()
export class PostingAlertPayload {
  @Field(() => PostingAlert, { nullable: true, description: "Null when it was refused; then nothing has changed." }) postingAlert!: PostingAlert | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
