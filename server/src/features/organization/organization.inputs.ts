import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Fields that are not given stay as they are." })
export class UpdateOrganizationInput {
  @Field(() => Int, { description: "The version that the editor read; refused with VERSION_CONFLICT when somebody saved since." }) version!: number;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true, description: "Plain text; an empty line parts paragraphs." }) about?: string | null;
  @Field(() => String, { nullable: true, description: "A whole http or https address; empty: none." }) websiteUrl?: string | null;
  @Field(() => String, { nullable: true, description: "IANA time zone, such as America/Chicago." }) timeZone?: string | null;
  @Field(() => String, { nullable: true, description: "A CSS hex color that reaches 4.5:1 on white; refused with CONTRAST_TOO_LOW, which names the nearest shade that does." }) accentColor?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether a hiring manager must approve a posting's text before it goes out." }) approvalRequired?: boolean | null;
  @Field(() => [String], { nullable: true, description: "Ids of the rules of the posting review whose findings keep a posting from going out; the whole list." }) blockingRules?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Whether candidates see a posting's pay beside its benchmark." }) showsBenchmark?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the mail that tells a candidate of a message holds its text, too." }) messageTextInMail?: boolean | null;
  @Field(() => Int, { nullable: true, description: "Within how many days a new posting promises everybody an answer: 1 to 90." }) replyWithinDays?: number | null;
}

@InputType({ description: "A place of work." })
export class LocationInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) street?: string | null;
  @Field(() => String) city!: string;
  @Field(() => String, { description: "State or province, by its usual abbreviation." }) region!: string;
  @Field(() => String, { nullable: true }) postalCode?: string | null;
  @Field(() => String, { description: "ISO 3166-1 alpha-2." }) country!: string;
}

@InputType()
export class AddLocationInput {
  @Field(() => LocationInput) location!: LocationInput;
}

@InputType()
export class UpdateLocationInput {
  @Field(() => ID) locationId!: string;
  @Field(() => Int, { description: "The organization's version that the editor read; refused with VERSION_CONFLICT when somebody saved since." }) version!: number;
  @Field(() => LocationInput) location!: LocationInput;
}

@InputType()
export class RemoveLocationInput {
  @Field(() => ID) locationId!: string;
}

@InputType()
export class DescribeImageInput {
  @Field(() => ID) imageId!: string;
  @Field(() => String, { description: "What the image shows, in at most 200 characters; a photo needs it." }) alt!: string;
}

@InputType()
export class OrderPhotosInput {
  @Field(() => [ID], { description: "Every photo once, in the new order." }) imageIds!: string[];
}

@InputType()
export class RemoveImageInput {
  @Field(() => ID) imageId!: string;
}

@InputType()
export class OrderLocationsInput {
  @Field(() => [ID], { description: "Every location once, in the new order." }) locationIds!: string[];
}
