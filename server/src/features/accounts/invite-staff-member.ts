import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { Transaction } from "../../database/transaction.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { instant } from "../../platform/clock.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { staffInvited } from "./account.events.ts";
import type { InviteStaffMemberInput } from "./account.inputs.ts";
import { checkInvitation, isSetUp, mayInviteAgain } from "./account.policy.ts";
import { addStaffMember } from "./add-staff-member.ts";
import { replaceSetUpLink, setUpUrl } from "./set-up-links.ts";
import { SetUpLinkRow, StaffMemberRow } from "./staff-member.entity.ts";

export interface Invitation {
  readonly member: StaffMemberRow;
  readonly setUpUrl: string;
}

/** Adds a staff member who sets the password by a link; the link goes out by mail, and is answered here once. */
export async function inviteStaffMember(services: Services, viewer: Viewer, input: InviteStaffMemberInput): Promise<Invitation> {
  refuseAny(checkInvitation(input));
  return services.database.write(async (tx) => {
    const added = await addStaffMember(tx, services.clock, { ...input, passwordHash: null });
    const member = added ?? (await inviteAgain(services, tx, input));
    const linkId = await replaceSetUpLink(services, tx, member.id);
    const detail = { role: member.role, again: added === null };
    await audit(tx, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "staff-member.invite", subject: { kind: "staff-member", id: member.id }, detail });
    await services.events.announce(tx, staffInvited, { linkId, invitedById: viewer.id });
    return { member, setUpUrl: setUpUrl(services, linkId) };
  });
}

async function inviteAgain({ clock }: Services, { manager }: Transaction, { name, email, role }: InviteStaffMemberInput): Promise<StaffMemberRow> {
  const member = await manager.findOneByOrFail(StaffMemberRow, { email: normalizeEmail(email) });
  const links = await manager.findBy(SetUpLinkRow, { staffMemberId: member.id });
  if (!mayInviteAgain(member, links, instant(clock.now()))) refuse(refusal("EMAIL_TAKEN", takenMessage(member), "email"));
  const change = { name: name.trim(), role, active: true };
  await manager.update(StaffMemberRow, { id: member.id }, change);
  return { ...member, ...change };
}

function takenMessage(member: StaffMemberRow): string {
  return isSetUp(member) ? "A staff member with this e-mail address exists already." : "This address is invited already, and its set-up link still works.";
}
