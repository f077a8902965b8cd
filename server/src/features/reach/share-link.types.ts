import { shareLinkKinds, type ShareLinkKind } from "@rounds/shared/distribution/share-link.ts";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { UserError } from "../../graphql/user-error.ts";
import type { ShareLinkRow } from "./share-link.entity.ts";

const ShareLinkKindEnum = enumOf(shareLinkKinds);
registerEnumType(ShareLinkKindEnum, {
  name: "ShareLinkKind",
  description: "What a share link is for.",
  valuesConfig: { CHANNEL: { description: "A place where it is put: a newsletter, a poster, a board." }, REFERRAL: { description: "A colleague's recommendation; it belongs to who made it." } },
});

@Allow("posting.share")
@ObjectType({ description: "A link to a posting that is counted by itself." })
export class ShareLink {
  /** What the field resolvers read on; not a field. */
  row!: ShareLinkRow;
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => ShareLinkKindEnum) kind!: ShareLinkKind;
  @Field(() => String, { description: "What to give away; it leads to the posting." }) url!: string;
  @Field(() => String, { description: "What its visits are counted under in `reach { sources { source } }`." }) source!: string;
  @Field(() => DateTimeScalar) createdAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "From then on it leads to the posting without being counted." }) endedAt!: string | null;
}

@InputType()
export class CreateShareLinkInput {
  @Field(() => ID) postingId!: string;
  @Field(() => ShareLinkKindEnum) kind!: ShareLinkKind;
  @Field(() => String, { nullable: true, description: "Where it will be, for example a newsletter's name; at most 80 characters. A referral without one is called by its maker." }) name?: string | null;
}

@InputType()
export class EndShareLinkInput {
  @Field(() => ID) shareLinkId!: string;
}

@Allow("posting.share")
@ObjectType()
export class ShareLinkPayload {
  @Field(() => ShareLink, { nullable: true }) shareLink!: ShareLink | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
