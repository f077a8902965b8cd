import { NoteAnswerDocument, type ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { dateText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useMay, useOrganization } from "../accounts/viewer.tsx";
import { ReplyDueSign } from "../reply-promise/console-reply-due.tsx";
import styles from "./stage-control.module.css";

/** By when the candidate was promised an answer, while they have had none. */
export function AnswerOwed({ application }: { readonly application: ApplicationFileFragment }) {
  const { timeZone } = useOrganization();
  const mayNote = useMay("application.move");
  const say = useToast();
  const { send, sending, refusals } = useSend(NoteAnswerDocument, (result) => result.noteAnswer);
  const { id, replyDueAt } = application;
  if (replyDueAt === null) return null;
  const note = async () => {
    const { accepted } = await send({ input: { applicationId: id } });
    if (accepted) say("Noted: the candidate has had an answer.");
  };
  return (
    <div className={styles.owed}>
      <p>
        No answer yet; promised by {dateText(replyDueAt, timeZone)}. <ReplyDueSign replyDueAt={replyDueAt} />
      </p>
      <RefusalList refusals={refusals} />
      {mayNote && (
        <Button size="small" busy={sending} onClick={() => void note()}>
          Answered by phone or otherwise
        </Button>
      )}
    </div>
  );
}
