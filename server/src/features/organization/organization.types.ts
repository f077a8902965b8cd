import { Field, ID, Int, ObjectType } from "type-graphql";
import { Node } from "../../graphql/node.ts";
import { Allow } from "../../graphql/permissions.ts";
import { UserError } from "../../graphql/user-error.ts";

@ObjectType("Location", { simpleResolvers: true, description: "A place of work." })
export class PublicLocation {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) street!: string | null;
  @Field(() => String) city!: string;
  @Field(() => String, { description: "State or province, by its usual abbreviation." }) region!: string;
  @Field(() => String, { nullable: true }) postalCode!: string | null;
  @Field(() => String, { description: "ISO 3166-1 alpha-2." }) country!: string;
}

@ObjectType("OrganizationImage", { description: "An image of the organization, served by this portal." })
export class PublicOrganizationImage {
  @Field(() => String, { description: "Its address never changes what it shows: it may be kept for ever." }) url!: string;
  @Field(() => Int, { description: "Pixels." }) width!: number;
  @Field(() => Int, { description: "Pixels." }) height!: number;
  @Field(() => String, { description: "What stands for the image where it is not seen." }) alt!: string;
}

@ObjectType("Organization", { implements: Node, description: "The employer that runs this portal." })
export class PublicOrganization extends Node {
  @Field(() => String) name!: string;
  @Field(() => String, { description: "Plain text; an empty line parts paragraphs." }) about!: string;
  @Field(() => String, { nullable: true }) websiteUrl!: string | null;
  @Field(() => String, { description: "A CSS hex color." }) accentColor!: string;
  @Field(() => String, { description: "IANA time zone, such as America/Chicago." }) timeZone!: string;
  @Field(() => [PublicLocation]) locations!: PublicLocation[];
  @Field(() => PublicOrganizationImage, { nullable: true }) logo!: PublicOrganizationImage | null;
  @Field(() => [PublicOrganizationImage], { description: "At most six." }) photos!: PublicOrganizationImage[];
}

@Allow("organization.read")
@ObjectType("Location", { description: "A place of work." })
export class StaffLocation {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) street!: string | null;
  @Field(() => String) city!: string;
  @Field(() => String, { description: "State or province, by its usual abbreviation." }) region!: string;
  @Field(() => String, { nullable: true }) postalCode!: string | null;
  @Field(() => String, { description: "ISO 3166-1 alpha-2." }) country!: string;
}

@Allow("organization.read")
@ObjectType("OrganizationImage", { description: "An image of the organization, served by this portal." })
export class StaffOrganizationImage {
  @Field(() => ID) id!: string;
  @Field(() => String) url!: string;
  @Field(() => Int, { description: "Pixels." }) width!: number;
  @Field(() => Int, { description: "Pixels." }) height!: number;
  @Field(() => String, { description: "What stands for the image where it is not seen; empty for a logo beside the organization's name." }) alt!: string;
  @Field(() => Int, { description: "Of the file." }) bytes!: number;
}

@Allow("organization.read")
@ObjectType("Organization", { description: "The employer that runs this portal." })
export class StaffOrganization {
  @Field(() => String) name!: string;
  @Field(() => String, { description: "Plain text; an empty line parts paragraphs." }) about!: string;
  @Field(() => String, { nullable: true }) websiteUrl!: string | null;
  @Field(() => String, { description: "IANA time zone." }) timeZone!: string;
  @Field(() => String, { description: "A CSS hex color." }) accentColor!: string;
  @Field(() => Boolean, { description: "Whether a hiring manager must approve a posting's text before it goes out." }) approvalRequired!: boolean;
  @Field(() => [String], { description: "Ids of the rules of the posting review whose findings keep a posting from going out." }) blockingRules!: readonly string[];
  @Field(() => Boolean, { description: "Whether candidates see a posting's pay beside its benchmark." }) showsBenchmark!: boolean;
  @Field(() => Boolean, { description: "Whether the mail that tells a candidate of a message holds its text, too." }) messageTextInMail!: boolean;
  @Field(() => Int, { description: "Within how many days a new posting promises everybody an answer." }) replyWithinDays!: number;
  @Field(() => [StaffLocation]) locations!: StaffLocation[];
  @Field(() => StaffOrganizationImage, { nullable: true }) logo!: StaffOrganizationImage | null;
  @Field(() => [StaffOrganizationImage], { description: "At most six, in their order." }) photos!: StaffOrganizationImage[];
  @Field(() => String, { description: "Where everybody reaches this portal, without a slash at the end: every link is made from it." }) publicUrl!: string;
  @Field(() => Int, { description: "Counts the saves; an edit names the one that it began from." }) version!: number;
}

@Allow("organization.manage")
@ObjectType()
export class OrganizationPayload {
  @Field(() => StaffOrganization, { nullable: true }) organization!: StaffOrganization | null;
  @Field(() => [UserError]) userErrors!: readonly UserError[];
}
