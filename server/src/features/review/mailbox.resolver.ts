import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import { keysetSql, pageOf, readPage, toConnection } from "../../graphql/connections.ts";
import type { StaffContext } from "../../graphql/context.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import { Allow } from "../../graphql/permissions.ts";
import { MailboxMessageRow } from "../../platform/mail/mailbox.entity.ts";
import { MailboxArgs, MailboxMessageConnection, type MailboxMessage } from "./mailbox.types.ts";

const STANDARD_PAGE = 50;

interface ListedRow {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  sent_at: string;
  unsubscribe_url: string | null;
}

@Resolver()
export class MailboxResolver {
  @Allow("mailbox.read")
  @Query(() => MailboxMessageConnection, { nullable: true, description: "Messages that the development mailbox kept, newest first; null when mail goes to an SMTP server." })
  async mailbox(@Ctx() { services }: StaffContext, @Args(() => MailboxArgs) page: MailboxArgs): Promise<MailboxMessageConnection | null> {
    return services.mailKind === "smtp" ? null : pageOfMessages(services.database.read, page);
  }
}

async function pageOfMessages(manager: EntityManager, page: MailboxArgs): Promise<MailboxMessageConnection> {
  const request = readPage(page, STANDARD_PAGE);
  const parameters: unknown[] = [];
  const keyset = keysetSql(request, "m.sent_at", "m.id", true, parameters);
  const rows: ListedRow[] = await manager.query(`SELECT m.id, m.recipient, m.subject, m.text, m.html, m.sent_at, m.unsubscribe_url FROM mailbox_messages m WHERE 1 = 1${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${request.limit + 1}`, parameters);
  const { page: inOrder, more } = pageOf(request, rows);
  return toConnection(request, inOrder, more, await manager.count(MailboxMessageRow), ({ sent_at, id }) => ({ key: sent_at, id }), presentMessage);
}

function presentMessage({ id, recipient, subject, text, html, sent_at, unsubscribe_url }: ListedRow): MailboxMessage {
  return { id: toGlobalId("MailboxMessage", id), to: recipient, subject, text, html, sentAt: sent_at, unsubscribeUrl: unsubscribe_url };
}
