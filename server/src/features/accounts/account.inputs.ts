import { staffRoles, type StaffRole } from "@rounds/shared/accounts/permissions.ts";
import { IsBoolean, IsIn, IsOptional, IsString } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { StaffRoleEnum } from "./account.types.ts";

@InputType()
export class SetUpAccountInput {
  @IsString() @Field(() => String) token!: string;
  @IsString() @Field(() => String) name!: string;
  @IsOptional() @IsString() @Field(() => String, { nullable: true, description: "Needed on the first administrator's link, which names nobody yet." }) email?: string | null;
  @IsString() @Field(() => String) password!: string;
}

@InputType()
export class SignInInput {
  @IsString() @Field(() => String) email!: string;
  @IsString() @Field(() => String) password!: string;
}

@InputType()
export class InviteStaffMemberInput {
  @IsString() @Field(() => String) name!: string;
  @IsString() @Field(() => String) email!: string;
  @IsIn(staffRoles) @Field(() => StaffRoleEnum) role!: StaffRole;
}

@InputType()
export class SetStaffMemberActiveInput {
  @IsString() @Field(() => ID) staffMemberId!: string;
  @IsBoolean() @Field(() => Boolean) active!: boolean;
}
