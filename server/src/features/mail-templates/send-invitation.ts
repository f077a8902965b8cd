import { instant } from "../../platform/clock.ts";
import type { Services } from "../../platform/services.ts";
import { isOpenLink } from "../accounts/account.policy.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { SET_UP_DAYS, setUpUrl } from "../accounts/set-up-links.ts";
import { SetUpLinkRow } from "../accounts/staff-member.entity.ts";
import { sendFromTemplate, STAFF_LANGUAGE } from "./send-from-template.ts";

interface Invitation {
  readonly linkId: string;
  readonly invitedById: string;
}

/** Mails a colleague the link to set up an account. A link that was used, replaced or withdrawn before the mail's turn came is not worth a mail. */
export async function sendInvitation(services: Services, { linkId, invitedById }: Invitation, jobId: string): Promise<void> {
  const { read } = services.database;
  const link = await read.findOneBy(SetUpLinkRow, { id: linkId });
  if (link === null || link.staffMemberId === null || !isOpenLink(link, instant(services.clock.now()))) return;
  const people = await staffMembersByIds(read, [link.staffMemberId, invitedById]);
  const invited = people.get(link.staffMemberId);
  const inviter = people.get(invitedById);
  if (invited === undefined || inviter === undefined) return;
  const values = { "staff.name": invited.name, "colleague.name": inviter.name, days: String(SET_UP_DAYS), link: setUpUrl(services, link.id) };
  await sendFromTemplate(services, { kind: "STAFF_INVITATION", language: STAFF_LANGUAGE, to: invited.email, jobId, values });
}
