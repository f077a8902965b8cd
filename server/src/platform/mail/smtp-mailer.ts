import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer.ts";

const TIMEOUT_MS = 20_000;

export function createSmtpMailer(smtpUrl: string, from: string): Mailer {
  const host = from.split("@").at(-1) ?? "localhost";
  const transport = createTransport({ url: smtpUrl, pool: true, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send({ to, subject, text, html, messageId }) {
      // The receiver is an object, not a string: a string would be parsed, and could name several people.
      await transport.sendMail({ from, to: { name: "", address: to }, subject, text, html, messageId: `<${messageId}@${host}>` });
    },
    close: () => transport.close(),
  };
}
