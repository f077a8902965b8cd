import { instant } from "../../platform/clock.ts";
import { composeMail } from "../../platform/mail/compose.ts";
import type { JobContext } from "../../platform/jobs/events.ts";
import type { Services } from "../../platform/services.ts";
import { staffInvited } from "./account.events.ts";
import { isOpenLink } from "./account.policy.ts";
import { staffMembersByIds } from "./account.queries.ts";
import { SET_UP_DAYS, setUpUrl } from "./set-up-links.ts";
import { SetUpLinkRow } from "./staff-member.entity.ts";

export function registerAccountHandlers(services: Services): void {
  services.events.on(staffInvited, "invitation-mail", ({ linkId, invitedById }, job) => sendInvitation(services, linkId, invitedById, job));
}

// A link that was used, replaced or withdrawn before the mail's turn came is not worth a mail.
async function sendInvitation(services: Services, linkId: string, invitedById: string, { jobId }: JobContext): Promise<void> {
  const { read } = services.database;
  const link = await read.findOneBy(SetUpLinkRow, { id: linkId });
  if (link === null || link.staffMemberId === null || !isOpenLink(link, instant(services.clock.now()))) return;
  const people = await staffMembersByIds(read, [link.staffMemberId, invitedById]);
  const invited = people.get(link.staffMemberId);
  const inviter = people.get(invitedById);
  if (invited === undefined || inviter === undefined) return;
  const mail = composeMail({
    subject: "Set up your Rounds account",
    paragraphs: [
      `Hello ${invited.name},`,
      `${inviter.name} invites you to Rounds, where we work on our postings and on the applications to them.`,
      `Choose a password to set up your account. The link works once, within ${SET_UP_DAYS} days; after that, ask ${inviter.name} to invite you again.`,
    ],
    link: { label: "Set up your account", url: setUpUrl(services, link.id) },
    signature: "If you did not expect this message, you can leave it unanswered.",
  });
  await services.mailer.send({ to: invited.email, messageId: jobId, ...mail });
}
