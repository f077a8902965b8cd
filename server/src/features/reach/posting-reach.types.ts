import { sourceKinds, type SourceKind } from "@rounds/shared/distribution/visit-source.ts";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";

const SourceKindEnum = enumOf(sourceKinds);
registerEnumType(SourceKindEnum, {
  name: "ReachSourceKind",
  description: "What sort of source brought people.",
  valuesConfig: {
    BOARD: { description: "A job board, a search engine or a network." },
    FEED: { description: "A reader of one of our feeds." },
    OWN: { description: "The organization's own pages and mails." },
    CHANNEL: { description: "A share link for a place." },
    REFERRAL: { description: "A colleague's recommendation." },
    DIRECT: { description: "Nothing says where they came from." },
    OTHER: { description: "Other sites and names." },
  },
});

@Allow("posting.read")
@ObjectType({ description: "How often a posting was opened, its form was, and an application came in." })
export class ReachCounts {
  @Field(() => Int, { description: "The posting's page was opened." }) views!: number;
  @Field(() => Int, { description: "The application form was opened." }) starts!: number;
  @Field(() => Int, { description: "Applications that came in, whatever became of them." }) applications!: number;
}

@Allow("posting.read")
@ObjectType({ description: "The reach of one day." })
export class ReachDay extends ReachCounts {
  @Field(() => String, { description: "In the organization's time zone: 2026-11-24." }) date!: string;
}

@Allow("posting.read")
@ObjectType({ description: "The reach through one source." })
export class ReachSource extends ReachCounts {
  @Field(() => String, { description: "As it stands in addresses: `?source=indeed`." }) source!: string;
  @Field(() => String, { description: "For people: Indeed, or the name of a share link." }) label!: string;
  @Field(() => SourceKindEnum) kind!: SourceKind;
}

@Allow("posting.read")
@ObjectType({ description: "Who found a posting, and through what. Sums alone: of visitors nothing is kept." })
export class PostingReach {
  @Field(() => String, { description: "The first day." }) from!: string;
  @Field(() => String, { description: "The last day: today." }) to!: string;
  @Field(() => String, { description: "IANA time zone in which days begin: the organization's." }) timeZone!: string;
  @Field(() => ReachCounts) total!: ReachCounts;
  @Field(() => [ReachSource], { description: "Most views first." }) sources!: readonly ReachSource[];
  @Field(() => [ReachDay], { description: "One for each day, oldest first." }) days!: readonly ReachDay[];
}
