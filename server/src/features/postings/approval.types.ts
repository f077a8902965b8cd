import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { StaffMemberType } from "../accounts/account.types.ts";
import { approvalDecisions, type ApprovalDecision } from "./posting.entity.ts";

export const ApprovalDecisionEnum = enumOf(approvalDecisions);
registerEnumType(ApprovalDecisionEnum, { name: "ApprovalDecision", description: "A hiring manager's answer to a posting's text." });

@Allow("posting.read")
@ObjectType({ description: "One asking for approval, and its answer." })
export class PostingApproval {
  @Field(() => ID) id!: string;
  @Field(() => StaffMemberType) requestedBy!: StaffMemberType;
  @Field(() => DateTimeScalar) requestedAt!: string;
  @Field(() => StaffMemberType, { nullable: true }) decidedBy!: StaffMemberType | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt!: string | null;
  @Field(() => ApprovalDecisionEnum, { nullable: true, description: "Null while nobody has answered." }) decision!: ApprovalDecision | null;
  @Field(() => String, { nullable: true }) comment!: string | null;
  @Field(() => Boolean, { description: "Whether the text is still the one that it was asked for." }) isForThisText!: boolean;
}
