import { ArgsType, Field, Int } from "type-graphql";
import type { PageArguments } from "./connections.ts";

@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: "How many from the front; at most 100." }) first?: number;
  @Field(() => String, { nullable: true, description: "Begin behind this cursor." }) after?: string;
  @Field(() => Int, { nullable: true, description: "How many from the end; at most 100." }) last?: number;
  @Field(() => String, { nullable: true, description: "End before this cursor." }) before?: string;
}

@ArgsType()
export class StaffPageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "How many from the front; at most 100." }) first?: number;
  @Field(() => String, { nullable: true, description: "Begin behind this cursor." }) after?: string;
  @Field(() => Int, { nullable: true, description: "How many from the end; at most 100." }) last?: number;
  @Field(() => String, { nullable: true, description: "End before this cursor." }) before?: string;
}
