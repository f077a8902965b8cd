import type { EmploymentType, WorkplaceType } from "@rounds/shared/postings/content.ts";
import { Field, ObjectType } from "type-graphql";
import { EmploymentTypeEnum, WorkplaceTypeEnum } from "../../graphql/enums.ts";
import { MinorUnitsScalar } from "../../graphql/scalars.ts";

@ObjectType({ simpleResolvers: true, description: "A city in which at least one open posting is." })
export class PostingFacetPlace {
  @Field(() => String) city!: string;
  @Field(() => String, { description: "State or province, by its usual abbreviation." }) region!: string;
}

@ObjectType({ simpleResolvers: true, description: "What the open postings of one currency pay a year; an amount an hour counts 2,080 times, as in PostingFilter.payAtLeast." })
export class PostingFacetPay {
  @Field(() => String, { description: "ISO 4217." }) currency!: string;
  @Field(() => MinorUnitsScalar, { description: "The smallest upper end." }) lowest!: number;
  @Field(() => MinorUnitsScalar, { description: "The largest upper end." }) highest!: number;
}

@ObjectType({ simpleResolvers: true, description: "What the open postings can be filtered by: each value is that of at least one. For PostingFilter." })
export class PostingFacets {
  @Field(() => [String], { description: "In alphabetical order." }) departments!: readonly string[];
  @Field(() => [PostingFacetPlace], { description: "In alphabetical order." }) locations!: readonly PostingFacetPlace[];
  @Field(() => [WorkplaceTypeEnum]) workplaceTypes!: readonly WorkplaceType[];
  @Field(() => [EmploymentTypeEnum]) employmentTypes!: readonly EmploymentType[];
  @Field(() => [PostingFacetPay], { description: "The currency of most postings first." }) pay!: readonly PostingFacetPay[];
}
