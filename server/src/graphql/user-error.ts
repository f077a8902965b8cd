import { errorCodes, type ErrorCode } from "@rounds/shared/errors.ts";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "./enums.ts";
import { Allow } from "./permissions.ts";

const ErrorCodeEnum = enumOf(Object.keys(errorCodes) as ErrorCode[]);
registerEnumType(ErrorCodeEnum, {
  name: "ErrorCode",
  description: "Why something was refused. Codes are added, never renamed.",
  valuesConfig: Object.fromEntries(Object.entries(errorCodes).map(([code, description]) => [code, { description }])),
});

@Allow("anybody")
@ObjectType({ description: "One expected refusal: a stable code, a sentence for a person, and where in the input it lies." })
export class UserError {
  @Field(() => ErrorCodeEnum) code!: ErrorCode;
  @Field(() => String, { description: "One or two sentences: what happened and what to do." }) message!: string;
  @Field(() => [String], { description: "From the input's root, list positions as numbers in text: [\"documents\", \"0\", \"uploadId\"]." }) path!: readonly string[];
}
