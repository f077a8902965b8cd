import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { MINUTE } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { limiterOf } from "../../platform/limiter-of.ts";
import { MailNotTaken, type MailFailure } from "../../platform/mail/mailer.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import type { MailDraftInput } from "./mail-template.types.ts";
import { previewMail } from "./preview-mail.ts";

const testsOf = limiterOf(20, 10 * MINUTE);

/** Sends a preview to the viewer's own address, at once and not through the outbox: whoever tries wants to know now whether it goes. */
export async function sendTestMail(services: Services, viewer: Viewer, draft: MailDraftInput): Promise<string> {
  const mail = await previewMail(services, draft);
  if (!testsOf(services).take(viewer.id)) refuse(refusal("TOO_MANY_ATTEMPTS", "You have sent many test mails. Wait ten minutes, then try again."));
  try {
    await services.mailer.send({ to: viewer.email, messageId: newId(), ...mail });
  } catch (error) {
    if (!(error instanceof MailNotTaken)) throw error;
    services.logger.warn({ failure: error.failure, reply: error.reply }, "a test mail was not taken");
    refuse(refusal("MAIL_NOT_TAKEN", sentenceFor(error)));
  }
  return viewer.email;
}

const sentences: Readonly<Record<MailFailure, string>> = {
  CONNECTION: "The mail server could not be reached, or it does not let Rounds send.",
  AUTHENTICATION: "The mail server does not accept the name and password in SMTP_URL.",
  NOT_NOW: "The mail server puts the mail off for now. Try again in some minutes.",
  REFUSED: "The mail server does not want this text.",
  NO_SUCH_ADDRESS: "The mail server knows no such address as yours.",
};

function sentenceFor({ failure, reply }: MailNotTaken): string {
  return reply === null ? sentences[failure] : `${sentences[failure]} It answered ${reply}.`;
}
