import { useState } from "react";
import type { MailboxQuery } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
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
  const [form, setForm] = useState("html");
  return (
    <article className={styles.message}>
      <h2>{message.subject}</h2>
      <p className="muted">
        To {message.to} · {sentAt}
      </p>
      {message.unsubscribeUrl !== null && <p className="muted">List-Unsubscribe, with one click: {message.unsubscribeUrl}</p>}
      <Tabs
        label="Form of the message"
        current={form}
        onChoose={setForm}
        tabs={[
          { key: "html", label: "As designed" },
          { key: "text", label: "Plain text" },
        ]}
      >
        {form === "html" ? (
          <iframe className={styles.html} title={message.subject} sandbox="allow-popups allow-popups-to-escape-sandbox" srcDoc={`<base target="_blank">${message.html}`} />
        ) : (
          <p className={styles.text}>{message.text}</p>
        )}
      </Tabs>
    </article>
  );
}
