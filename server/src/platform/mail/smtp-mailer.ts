import { createTransport } from "nodemailer";
import type { Mailer, Message } from "./mailer.ts";

const TIMEOUT_MS = 20_000;

export function createSmtpMailer(smtpUrl: string, from: string): Mailer {
  const host = from.split("@").at(-1) ?? "localhost";
  const transport = createTransport({ url: smtpUrl, pool: true, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send({ to, subject, text, html, messageId, unsubscribeUrl }) {
      // The receiver is an object, not a string: a string would be parsed, and could name several people.
      await transport.sendMail({ from, to: { name: "", address: to }, subject, text, html, messageId: `<${messageId}@${host}>`, headers: oneClick(unsubscribeUrl) });
    },
    close: () => transport.close(),
  };
}

// By RFC 8058 a mail program may unsubscribe by itself only when both are there.
function oneClick(unsubscribeUrl: Message["unsubscribeUrl"]): Record<string, string> {
  return unsubscribeUrl === undefined ? {} : { "List-Unsubscribe": `<${unsubscribeUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
