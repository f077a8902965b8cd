import { messageLimits } from "@rounds/shared/messages/message.ts";
import type { KeyboardEvent } from "react";
import { SendMessageDocument } from "../../graphql/generated/staff.ts";
import { useRetryKey } from "../../lib/console-retry-key.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { TextAreaField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useTypedDraft } from "../accounts/typed-draft.ts";
import styles from "./console-messages.module.css";

/** Names the person on the field and on the button: nobody writes to a candidate what was meant as a note. */
export function MessageForm({ applicationId, name }: { readonly applicationId: string; readonly name: string }) {
  const say = useToast();
  const withKey = useRetryKey();
  const [text, keepText] = useTypedDraft("message", applicationId);
  const { send, sending, refusals } = useSend(SendMessageDocument, (result) => result.sendMessage);
  const sendIt = async () => {
    if (sending) return;
    const { accepted } = await send({ input: withKey({ applicationId, text }) });
    if (!accepted) return;
    keepText("");
    say(`The message is on its way to ${name}.`);
  };
  const sendOnCtrlEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void sendIt();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sendIt();
      }}
    >
      <RefusalList refusals={refusalsElsewhere(refusals, ["text"])} />
      <TextAreaField
        id="message"
        label={`Write to ${name}`}
        hint="The candidate reads it, with your name, on the page of their application; an e-mail tells them."
        rows={4}
        maxLength={messageLimits.text}
        value={text}
        error={refusalAt(refusals, "text")}
        readOnly={sending}
        onChange={(event) => keepText(event.target.value)}
        onKeyDown={sendOnCtrlEnter}
      />
      <div className={styles.actions}>
        <Button type="submit" size="small" tone="primary" busy={sending}>
          Send to {name}
        </Button>
      </div>
    </form>
  );
}
