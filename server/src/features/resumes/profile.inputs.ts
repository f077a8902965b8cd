import type { DegreeLevel } from "@rounds/shared/resumes/facts.ts";
import { profileLimits } from "@rounds/shared/resumes/profile.ts";
import { Field, InputType, Int } from "type-graphql";
import { DegreeLevelEnum } from "./resume.types.ts";

const TEXT = { description: `At most ${profileLimits.text} characters.` };
const MAYBE_TEXT = { ...TEXT, nullable: true };

@InputType({ description: "A position that the candidate holds or held." })
export class ProfileEmployerInput {
  @Field(() => String, TEXT) employer!: string;
  @Field(() => String, MAYBE_TEXT) title?: string | null;
  @Field(() => Int, { nullable: true }) fromYear?: number | null;
  @Field(() => Int, { nullable: true }) toYear?: number | null;
  @Field(() => Boolean, { defaultValue: false }) isCurrent!: boolean;
}

@InputType()
export class ProfileDegreeInput {
  @Field(() => DegreeLevelEnum) level!: DegreeLevel;
  @Field(() => String, MAYBE_TEXT) field?: string | null;
  @Field(() => String, MAYBE_TEXT) school?: string | null;
  @Field(() => Int, { nullable: true }) year?: number | null;
}

@InputType()
export class ProfileCredentialInput {
  @Field(() => String, TEXT) name!: string;
  @Field(() => String, MAYBE_TEXT) abbreviation?: string | null;
  @Field(() => String, MAYBE_TEXT) issuer?: string | null;
}

@InputType({ description: "What the candidate confirms beside the documents, such as proposals of `readResume`. Reviewers read it next to the documents; nothing is decided by it." })
export class ProfileInput {
  @Field(() => [String], { defaultValue: [], description: `Web addresses with http or https, at most ${profileLimits.links}.` }) links!: string[];
  @Field(() => [ProfileEmployerInput], { defaultValue: [], description: `At most ${profileLimits.employers}.` }) employers!: ProfileEmployerInput[];
  @Field(() => [ProfileDegreeInput], { defaultValue: [], description: `At most ${profileLimits.degrees}.` }) degrees!: ProfileDegreeInput[];
  @Field(() => [ProfileCredentialInput], { defaultValue: [], description: `At most ${profileLimits.credentials}.` }) credentials!: ProfileCredentialInput[];
}
