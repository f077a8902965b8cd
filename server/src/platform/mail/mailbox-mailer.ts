import type { Database } from "../../database/database.ts";
import { instant, type Clock } from "../clock.ts";
import { MailboxMessageRow } from "./mailbox.entity.ts";
import type { Mailer } from "./mailer.ts";

/** Keeps mail in the database, for reading in the console. A message that was kept before is not kept twice. */
export function createMailboxMailer(database: Database, clock: Clock): Mailer {
  return {
    async send({ messageId, to, subject, text, html, unsubscribeUrl }) {
      const row = { id: messageId, recipient: to, subject, text, html, sentAt: instant(clock.now()), unsubscribeUrl: unsubscribeUrl ?? null };
      await database.write(({ manager }) => manager.createQueryBuilder().insert().into(MailboxMessageRow).values(row).orIgnore().execute());
    },
    close: () => {},
  };
}
