import { useState } from "react";
import type { PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { plainStep, type PlainAction } from "./console-plain-steps.ts";
import type { PostingAction } from "./console-posting-steps.ts";
import { RefusedStep } from "./console-refused-step.tsx";
import { usePostingStep } from "./console-use-step.ts";

interface PlainStepDialogProps {
  readonly action: PlainAction;
  readonly posting: PostingHeadFragment;
  readonly onClose: () => void;
  /** Opens the dialog of another step, by which a refusal can be mended. */
  readonly onInstead: (action: PostingAction) => void;
}

/** Says what a step means for candidates and applications, and takes it. */
export function PlainStepDialog({ action, posting, onClose, onInstead }: PlainStepDialogProps) {
  const { timeZone } = useOrganization();
  // The words stay those of the posting that was looked at, also when it moves on behind the dialog; the server then refuses the step.
  const [{ title, sentences, confirm, cancel, tone, said, document, first, input }] = useState(() => plainStep(action, posting, posting.timeZone ?? timeZone));
  const { take, sending, refusals } = usePostingStep(document, { said, onDone: onClose });
  const remedies = {
    NOT_APPROVED: { label: "Ask for approval", onChoose: () => onInstead("REQUEST_APPROVAL") },
    APPROVER_MISSING: { label: "Choose the team", onChoose: () => onInstead("SET_TEAM") },
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <RefusedStep postingId={posting.id} refusals={refusals} remedies={remedies} />
      <Actions>
        {first ? (
          <Button tone="primary" onClick={() => onInstead(first.action)}>
            {first.label}
          </Button>
        ) : (
          <Button tone={tone} busy={sending} onClick={() => void take({ input })}>
            {confirm}
          </Button>
        )}
        <Button onClick={onClose}>{cancel}</Button>
      </Actions>
    </Dialog>
  );
}
