import { staffRoles, type StaffRole } from "@rounds/shared/accounts/permissions.ts";
import type { Refusal } from "@rounds/shared/errors.ts";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enums.ts";
import { Allow } from "../../graphql/permissions.ts";
import { UserError } from "../../graphql/user-error.ts";

export const StaffRoleEnum = enumOf(staffRoles);
registerEnumType(StaffRoleEnum, { name: "StaffRole", description: "What a person may do. The last two see just the postings whose team they are on." });

// "anybody": signing in answers with it, in a request that began with nobody. It only ever shows people themselves.
@Allow("anybody")
@ObjectType("Viewer", { description: "Who is signed in." })
export class StaffViewer {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => StaffRoleEnum) role!: StaffRole;
  @Field(() => [String], { description: "Names from shared/accounts/permissions.ts" }) permissions!: readonly string[];
}

// "viewer.read": everybody who works on a posting meets colleagues in its team and beside notes; the list of all is "staff.read".
@Allow("viewer.read")
@ObjectType("StaffMember", { description: "A person who signs in, or is invited to." })
export class StaffMemberType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => StaffRoleEnum) role!: StaffRole;
  @Field(() => Boolean, { description: "Whether the person may sign in." }) active!: boolean;
  @Field(() => Boolean, { description: "Whether the person has used the set-up link." }) setUp!: boolean;
}

@Allow("anybody")
@ObjectType()
export class SetUpAccountPayload {
  @Field(() => StaffViewer, { nullable: true }) viewer!: StaffViewer | null;
  @Field(() => [UserError]) userErrors!: readonly Refusal[];
}

@Allow("anybody")
@ObjectType()
export class SignInPayload {
  @Field(() => StaffViewer, { nullable: true }) viewer!: StaffViewer | null;
  @Field(() => [UserError]) userErrors!: readonly Refusal[];
}

@Allow("anybody")
@ObjectType()
export class SignOutPayload {
  @Field(() => [UserError]) userErrors!: readonly Refusal[];
}

@Allow("staff.manage")
@ObjectType()
export class InviteStaffMemberPayload {
  @Field(() => StaffMemberType, { nullable: true }) staffMember!: StaffMemberType | null;
  @Field(() => String, { nullable: true, description: "Shown once, for when mail does not reach." }) setUpUrl!: string | null;
  @Field(() => [UserError]) userErrors!: readonly Refusal[];
}

@Allow("staff.manage")
@ObjectType()
export class StaffMemberPayload {
  @Field(() => StaffMemberType, { nullable: true }) staffMember!: StaffMemberType | null;
  @Field(() => [UserError]) userErrors!: readonly Refusal[];
}
