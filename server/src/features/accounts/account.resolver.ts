import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering, type Outcome } from "../../platform/refused.ts";
import { InviteStaffMemberInput, SetStaffMemberActiveInput, SetUpAccountInput, SignInInput } from "./account.inputs.ts";
import { presentStaffMember, presentViewer } from "./account.present.ts";
import { findStaffMembers } from "./account.queries.ts";
import { InviteStaffMemberPayload, SetUpAccountPayload, SignInPayload, SignOutPayload, StaffMemberPayload, StaffMemberType, StaffViewer } from "./account.types.ts";
import { inviteStaffMember } from "./invite-staff-member.ts";
import type { SignedIn } from "./sessions.ts";
import { setStaffMemberActive } from "./set-staff-member-active.ts";
import { setUpAccount } from "./set-up-account.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

@Resolver()
export class AccountResolver {
  @Allow("anybody")
  @Query(() => StaffViewer, { nullable: true, description: "Who is signed in; null for nobody." })
  viewer(@Ctx() { viewer }: StaffContext): StaffViewer | null {
    return viewer && presentViewer(viewer);
  }

  @Allow("staff.read")
  @Query(() => [StaffMemberType], { description: "Everybody who can sign in, is invited to, or could; by name." })
  async staffMembers(@Ctx() { services }: StaffContext): Promise<StaffMemberType[]> {
    return (await findStaffMembers(services.database.read)).map(presentStaffMember);
  }

  @Allow("anybody")
  @Mutation(() => SetUpAccountPayload, { description: "Uses a one-time set-up link: sets name and password, signs in." })
  async setUpAccount(@Arg("input", () => SetUpAccountInput) input: SetUpAccountInput, @Ctx() context: StaffContext): Promise<SetUpAccountPayload> {
    return signedIn(context, await answering(() => setUpAccount(context.services, input)));
  }

  @Allow("anybody")
  @Mutation(() => SignInPayload)
  async signIn(@Arg("input", () => SignInInput) input: SignInInput, @Ctx() context: StaffContext): Promise<SignInPayload> {
    return signedIn(context, await answering(() => signIn(context.services, context.address, input)));
  }

  @Allow("anybody")
  @Mutation(() => SignOutPayload)
  async signOut(@Ctx() context: StaffContext): Promise<SignOutPayload> {
    await signOut(context.services, context.viewer, context.sessionToken);
    context.setSession(null);
    return { userErrors: [] };
  }

  @Allow("staff.manage")
  @Mutation(() => InviteStaffMemberPayload)
  async inviteStaffMember(@Arg("input", () => InviteStaffMemberInput) input: InviteStaffMemberInput, @Ctx() context: StaffContext): Promise<InviteStaffMemberPayload> {
    const { value, userErrors } = await answering(() => inviteStaffMember(context.services, viewerOf(context), input));
    return { staffMember: value && presentStaffMember(value.member), setUpUrl: value?.setUpUrl ?? null, userErrors };
  }

  @Allow("staff.manage")
  @Mutation(() => StaffMemberPayload)
  async setStaffMemberActive(@Arg("input", () => SetStaffMemberActiveInput) input: SetStaffMemberActiveInput, @Ctx() context: StaffContext): Promise<StaffMemberPayload> {
    const { value, userErrors } = await answering(() => setStaffMemberActive(context.services, viewerOf(context), input));
    return { staffMember: value && presentStaffMember(value), userErrors };
  }
}

function signedIn(context: StaffContext, { value, userErrors }: Outcome<SignedIn>): { viewer: StaffViewer | null; userErrors: Outcome<SignedIn>["userErrors"] } {
  if (value !== null) context.setSession(value.sessionToken);
  return { viewer: value && presentViewer(value.viewer), userErrors };
}
