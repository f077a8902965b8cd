import type { MailboxQuery } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { MailSheet } from "./mail-sheet.tsx";
import styles from "./mailbox.module.css";

type Message = NonNullable<MailboxQuery["mailbox"]>["nodes"][number];

interface MailReaderProps {
  readonly messages: readonly Message[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onMore?: () => void;
}

/** The messages on one side, the one that is open on the other. */
export function MailReader({ messages, openId, onOpen, onMore }: MailReaderProps) {
  const { timeZone } = useOrganization();
  const open = messages.find(({ id }) => id === openId) ?? messages[0];
  return (
    <div className={styles.mailbox}>
      <div>
        <ul className={`plain-list ${styles.list ?? ""}`}>
          {messages.map((message) => (
            <li key={message.id}>
              <button type="button" aria-current={message === open} onClick={() => onOpen(message.id)}>
                <strong>{message.subject}</strong>
                <span>{message.to}</span>
                <span>{deadlineText(message.sentAt, timeZone)}</span>
              </button>
            </li>
          ))}
        </ul>
        {onMore && (
          <Button size="small" onClick={onMore}>
            Show older messages
          </Button>
        )}
      </div>
      {open && <OpenMessage key={open.id} message={open} sentAt={deadlineText(open.sentAt, timeZone)} />}
    </div>
  );
}

function OpenMessage({ message, sentAt }: { readonly message: Message; readonly sentAt: string }) {
  const { to, unsubscribeUrl, subject, text, html } = message;
  return (
    <article className={styles.message}>
      <p className="muted">
        To {to} · {sentAt}
      </p>
      {unsubscribeUrl !== null && <p className="muted">List-Unsubscribe, with one click: {unsubscribeUrl}</p>}
      <MailSheet subject={subject} text={text} html={html} />
    </article>
  );
}
