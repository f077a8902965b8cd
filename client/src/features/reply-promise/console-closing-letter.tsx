import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { CancelClosingLetterDocument, ClosingLetterDocument, type ClosingLetterStandingFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { dateText, deadlineText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useMay, useOrganization } from "../accounts/viewer.tsx";
import { ClosingLetterDialog } from "./console-closing-letter-dialog.tsx";
import { waitingText } from "./console-closing-letter-words.ts";

interface ClosingLetterProps {
  readonly posting: { readonly id: string; readonly state: string };
}

/** Under a closed posting: who still waits for an answer, and the letter that gives it to all of them. */
export function ClosingLetter({ posting }: ClosingLetterProps) {
  const mayDecline = useMay("application.decline");
  const { data } = useQuery(ClosingLetterDocument, { variables: { postingId: posting.id }, skip: !mayDecline || posting.state !== "CLOSED", fetchPolicy: "cache-and-network" });
  return data?.posting ? <Standing standing={data.posting} /> : null;
}

function Standing({ standing }: { readonly standing: ClosingLetterStandingFragment }) {
  const { timeZone } = useOrganization();
  const [writing, setWriting] = useState(false);
  const { closingLetter: letter, closingLetterDraft: waiting } = standing;
  if (letter?.state === "SCHEDULED") return <OnItsWay postingId={standing.id} letter={letter} />;
  const wasSent = letter?.state === "SENT" && letter.answeredCount > 0;
  return (
    <>
      {waiting.unanswered + waiting.undecided > 0 && (
        <Notice tone={waiting.unanswered > 0 ? "warning" : "info"}>
          <p>{waitingText(waiting)}</p>
          <Button size="small" onClick={() => setWriting(true)}>
            Write to them …
          </Button>
        </Notice>
      )}
      {wasSent && letter.endedAt !== null && (
        <p className="muted">
          {letter.author.name}’s closing letter went to {letter.answeredCount === 1 ? "1 candidate" : `${letter.answeredCount} candidates`} on {dateText(letter.endedAt, timeZone)}.
        </p>
      )}
      {writing && <ClosingLetterDialog postingId={standing.id} onClose={() => setWriting(false)} />}
    </>
  );
}

interface OnItsWayProps {
  readonly postingId: string;
  readonly letter: NonNullable<ClosingLetterStandingFragment["closingLetter"]>;
}

function OnItsWay({ postingId, letter }: OnItsWayProps) {
  const { timeZone } = useOrganization();
  const say = useToast();
  const { send, sending, refusals } = useSend(CancelClosingLetterDocument, (result) => result.cancelClosingLetter);
  const cancel = async () => {
    const { accepted } = await send({ input: { postingId } });
    if (accepted) say("Canceled. Nobody gets this letter.");
  };
  return (
    <Notice>
      <p>
        {letter.author.name}’s letter to those who wait goes out on {deadlineText(letter.sendAt, timeZone)}.
      </p>
      <RefusalList refusals={refusals} />
      <Button size="small" busy={sending} onClick={() => void cancel()}>
        Cancel the letter
      </Button>
    </Notice>
  );
}
