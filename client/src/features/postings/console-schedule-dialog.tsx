import { wallTimeOf } from "@rounds/shared/time/wall-time.ts";
import { useState } from "react";
import { SchedulePostingDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { ClockField, clockTimeOf, instantTyped, type ClockTime } from "./console-clock-field.tsx";
import type { PostingAction } from "./console-posting-steps.ts";
import { RefusedStep } from "./console-refused-step.tsx";
import { usePostingStep } from "./console-use-step.ts";

interface ScheduleDialogProps {
  readonly posting: PostingHeadFragment;
  readonly onClose: () => void;
  readonly onInstead: (action: PostingAction) => void;
}

/** Sets the moment from which the public sees the posting. */
export function ScheduleDialog({ posting, onClose, onInstead }: ScheduleDialogProps) {
  const organization = useOrganization();
  const timeZone = posting.timeZone ?? organization.timeZone;
  const wasScheduled = posting.state === "SCHEDULED" && posting.publishedAt !== null;
  const [value, setValue] = useState<ClockTime>(() => (wasScheduled && posting.publishedAt !== null ? clockTimeOf(posting.publishedAt, timeZone) : tomorrowMorning(timeZone)));
  const [incomplete, setIncomplete] = useState(false);
  const { take, sending, refusals } = usePostingStep(SchedulePostingDocument, { said: "Scheduled. It goes out by itself.", onDone: onClose });
  const publishAt = instantTyped(value, timeZone);
  const schedule = async () => {
    setIncomplete(publishAt === null);
    if (publishAt !== null) await take({ input: { postingId: posting.id, publishAt } });
  };
  const error = incomplete && publishAt === null ? "Give a date and a time." : refusalAt(refusals, "publishAt");
  return (
    <Dialog title={wasScheduled ? "Reschedule this posting" : "Schedule this posting"} onClose={onClose}>
      <p>Until then nobody outside sees it. It goes out with the text as it is now; what you write afterwards goes out when you schedule or publish it again.</p>
      <ClockField id="publishAt" label="When it goes out" value={value} onChange={setValue} timeZone={timeZone} error={error} reading="Goes out on" />
      <RefusedStep postingId={posting.id} refusals={refusalsElsewhere(refusals, ["publishAt"])} remedies={{ NOT_APPROVED: { label: "Ask for approval", onChoose: () => onInstead("REQUEST_APPROVAL") } }} />
      <Actions>
        <Button tone="primary" busy={sending} onClick={() => void schedule()}>
          {wasScheduled ? "Reschedule" : "Schedule"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}

const DAY = 86_400_000;

function tomorrowMorning(timeZone: string): ClockTime {
  return { date: wallTimeOf(new Date(Date.now() + DAY).toISOString(), timeZone).slice(0, 10), time: "08:00" };
}
