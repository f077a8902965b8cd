import { useState } from "react";
import { ReopenPostingDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { ClockField, clockTimeOf, instantTyped, type ClockTime } from "./console-clock-field.tsx";
import { hiredText } from "./console-posting-life-words.ts";
import type { PostingAction } from "./console-posting-steps.ts";
import { RefusedStep } from "./console-refused-step.tsx";
import { countAt } from "./console-stage-counts.ts";
import { usePostingStep } from "./console-use-step.ts";

interface ReopenDialogProps {
  readonly posting: PostingHeadFragment;
  readonly onClose: () => void;
  readonly onInstead: (action: PostingAction) => void;
}

const NO_TIME: ClockTime = { date: "", time: "" };

/** Takes applications again: until a new closing time, and for as many people as are to be hired now. */
export function ReopenDialog({ posting, onClose, onInstead }: ReopenDialogProps) {
  const organization = useOrganization();
  const timeZone = posting.timeZone ?? organization.timeZone;
  const [closing, setClosing] = useState<ClockTime>(() => timeStillAhead(posting, timeZone));
  const [openings, setOpenings] = useState(String(posting.openings ?? ""));
  const [mistyped, setMistyped] = useState<{ readonly closesAt?: string; readonly openings?: string }>({});
  const { take, sending, refusals } = usePostingStep(ReopenPostingDocument, { said: "Reopened. The careers site shows it again.", onDone: onClose });
  const reopen = async () => {
    const problems = problemsIn(closing, openings);
    setMistyped(problems);
    if (Object.keys(problems).length > 0) return;
    await take({ input: { postingId: posting.id, closesAt: instantTyped(closing, timeZone), openings: Number(openings) } });
  };
  return (
    <Dialog title="Reopen this posting" onClose={onClose}>
      <p>Candidates can read it and apply again from this moment.{posting.unpublishedChanges && " They read the newest text, with what was written since it closed."} Applications that came in before stay as they are.</p>
      <ClockField id="closesAt" label="New closing time" optional value={closing} onChange={setClosing} timeZone={timeZone} error={mistyped.closesAt ?? refusalAt(refusals, "closesAt")} reading="Closes on" />
      {posting.openings !== null && (
        <TextField
          id="openings"
          label="How many are to be hired in all"
          hint={openingsHint(posting)}
          optional
          inputMode="numeric"
          maxLength={4}
          value={openings}
          error={mistyped.openings ?? refusalAt(refusals, "openings")}
          onChange={(event) => setOpenings(event.target.value)}
        />
      )}
      <RefusedStep postingId={posting.id} refusals={refusalsElsewhere(refusals, ["closesAt", "openings"])} remedies={{ NOT_APPROVED: { label: "Ask for approval", onChoose: () => onInstead("REQUEST_APPROVAL") } }} />
      <Actions>
        <Button tone="primary" busy={sending} onClick={() => void reopen()}>
          Reopen the posting
        </Button>
        <Button onClick={onClose}>Keep it closed</Button>
      </Actions>
    </Dialog>
  );
}

function timeStillAhead({ closesAt }: PostingHeadFragment, timeZone: string): ClockTime {
  return closesAt !== null && Date.parse(closesAt) > Date.now() ? clockTimeOf(closesAt, timeZone) : NO_TIME;
}

function openingsHint(posting: PostingHeadFragment): string {
  const isFull = posting.openings !== null && countAt(posting.counts, "HIRED") >= posting.openings;
  return `${hiredText(posting)}. ${isFull ? "Without a higher number the next hire closes it again." : "The last hire closes the posting."} Left empty, hires close nothing.`;
}

function problemsIn({ date, time }: ClockTime, openings: string): { readonly closesAt?: string; readonly openings?: string } {
  return {
    ...((date === "") === (time === "") ? {} : { closesAt: "Give a date and a time, or neither." }),
    ...(/^\d*$/.test(openings.trim()) ? {} : { openings: "Give a number, or leave it empty." }),
  };
}
