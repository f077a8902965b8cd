import { createTransport } from "nodemailer";
import type { Mailer, Message } from "./mailer.ts";
import { smtpFailure } from "./smtp-failure.ts";

const TIMEOUT_MS = 20_000;

export interface SmtpOptions {
  readonly smtpUrl: string;
  /** The sender, one bare address. */
  readonly from: string;
  /** Where bounces go; the message's id is put into it, behind a plus. Undefined: to the sender. */
  readonly returnPath?: string | undefined;
}

export function createSmtpMailer({ smtpUrl, from, returnPath }: SmtpOptions): Mailer {
  const transport = createTransport({ url: smtpUrl, pool: true, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send({ to, subject, text, html, messageId, unsubscribeUrl }) {
      const envelope = { from: returnPath === undefined ? from : bounceAddress(returnPath, messageId), to: [to] };
      try {
        // The receiver is an object, not a string: a string would be parsed, and could name several people.
        await transport.sendMail({ from, to: { name: "", address: to }, envelope, subject, text, html, messageId: `<${messageId}@${hostOf(from)}>`, headers: oneClick(unsubscribeUrl) });
      } catch (error) {
        throw smtpFailure(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A return path of the message's own: whatever comes back to it tells which message it was. */
export function bounceAddress(returnPath: string, messageId: string): string {
  const at = returnPath.lastIndexOf("@");
  return `${returnPath.slice(0, at)}+${messageId}${returnPath.slice(at)}`;
}

function hostOf(address: string): string {
  return address.split("@").at(-1) ?? "localhost";
}

// By RFC 8058 a mail program may unsubscribe by itself only when both are there.
function oneClick(unsubscribeUrl: Message["unsubscribeUrl"]): Record<string, string> {
  return unsubscribeUrl === undefined ? {} : { "List-Unsubscribe": `<${unsubscribeUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
