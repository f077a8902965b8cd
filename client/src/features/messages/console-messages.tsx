import { messageLimits } from "@rounds/shared/messages/message.ts";
import type { ApplicationMessagesFragment } from "../../graphql/generated/staff.ts";
import { SettleMessagesDocument } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { MessageForm } from "./console-message-form.tsx";
import styles from "./console-messages.module.css";
import { useMarkRead } from "./console-use-mark-read.ts";

export interface MessagesProps {
  readonly application: ApplicationMessagesFragment & { readonly givenName: string; readonly familyName: string };
}

/** What the hiring team and the candidate write to each other, newest first, below the place to write. It wears another ground than the notes: every word of it is read by the candidate. */
export function Messages({ application }: MessagesProps) {
  const { id, messages, canWriteToCandidate, givenName, familyName } = application;
  useMarkRead(application);
  return (
    <div className={styles.messages}>
      {application.awaitsAnswer && <Waiting applicationId={id} canSettle={canWriteToCandidate} />}
      {canWriteToCandidate && <MessageForm applicationId={id} name={`${givenName} ${familyName}`} />}
      {messages.length === 0 && <p className="muted">{canWriteToCandidate ? "Nothing was written yet." : "No messages yet."}</p>}
      <ol className={`plain-list ${styles.list ?? ""}`}>
        {messages.toReversed().map((message) => (
          <MessageItem key={message.id} message={message} candidate={`${givenName} ${familyName}`} />
        ))}
      </ol>
      {messages.length === messageLimits.shown && <p className="muted">Older messages are kept and not shown here.</p>}
    </div>
  );
}

/** A thank-you needs no answer: whoever reads it says so, and it waits no longer. */
function Waiting({ applicationId, canSettle }: { readonly applicationId: string; readonly canSettle: boolean }) {
  const say = useToast();
  const { send, sending, refusals } = useSend(SettleMessagesDocument, (result) => result.settleMessages);
  const settle = async () => {
    if (sending) return;
    const { accepted } = await send({ input: { applicationId } });
    if (accepted) say("It no longer waits for an answer.");
  };
  return (
    <div className={styles.waiting}>
      <span className="tag tag--warning">Waits for an answer</span>
      {canSettle && (
        <Button size="small" busy={sending} onClick={() => void settle()}>
          No answer needed
        </Button>
      )}
      <RefusalList refusals={refusals} />
    </div>
  );
}

interface MessageItemProps {
  readonly message: ApplicationMessagesFragment["messages"][number];
  readonly candidate: string;
}

function MessageItem({ message: { from, authorName, text, sentAt, read }, candidate }: MessageItemProps) {
  const { timeZone } = useOrganization();
  const isFromCandidate = from === "CANDIDATE";
  return (
    <li className={isFromCandidate ? styles.theirs : styles.ours}>
      <p className={styles.author}>{isFromCandidate ? candidate : (authorName ?? "The hiring team")}</p>
      <p className={styles.text}>{text}</p>
      <p className={styles.when}>
        <time dateTime={sentAt}>{deadlineText(sentAt, timeZone)}</time>
        {!isFromCandidate && (read ? ", read by the candidate" : ", not read yet")}
      </p>
    </li>
  );
}
