import type { StaffRole } from "@rounds/shared/accounts/permissions.ts";
import { Field, ID, InputType } from "type-graphql";
import { StaffRoleEnum } from "./account.types.ts";

@InputType()
export class SetUpAccountInput {
  @Field(() => String) token!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: "Needed on the first administrator's link, which names nobody yet." }) email?: string | null;
  @Field(() => String) password!: string;
}

@InputType()
export class SignInInput {
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
}

@InputType()
export class InviteStaffMemberInput {
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => StaffRoleEnum) role!: StaffRole;
}

@InputType()
export class SetStaffMemberActiveInput {
  @Field(() => ID) staffMemberId!: string;
  @Field(() => Boolean) active!: boolean;
}
