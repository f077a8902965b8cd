import { contentLimits } from "@rounds/shared/postings/content.ts";
import { useState } from "react";
import { DecideApprovalDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { TextAreaField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import styles from "./console-approval.module.css";
import { mayBeAnswered } from "./console-posting-steps.ts";
import { usePostingStep } from "./console-use-step.ts";

type Decision = "APPROVED" | "CHANGES_WANTED";

/** The answer to an asking for approval, beside the text that it is about. */
export function DecideApproval({ posting }: { readonly posting: PostingHeadFragment }) {
  const [deciding, setDeciding] = useState<Decision>();
  const mayAnswer = posting.availableActions.includes("DECIDE_APPROVAL") && mayBeAnswered(posting);
  if (!mayAnswer && deciding === undefined) return null;
  return (
    <section aria-label="Your answer" className={styles.answer}>
      <p>{posting.approval?.requestedBy.name ?? "A colleague"} asks whether this text may go out. Read it as candidates will, then answer.</p>
      <div className={styles.buttons}>
        <Button tone="primary" onClick={() => setDeciding("APPROVED")}>
          Approve
        </Button>
        <Button onClick={() => setDeciding("CHANGES_WANTED")}>Ask for changes</Button>
      </div>
      {deciding && <DecideDialog posting={posting} decision={deciding} onClose={() => setDeciding(undefined)} />}
    </section>
  );
}

const words: Readonly<Record<Decision, { readonly title: string; readonly sentence: string; readonly comment: string; readonly confirm: string; readonly said: string }>> = {
  APPROVED: {
    title: "Approve this text",
    sentence: "It may go out exactly as it stands. If anybody changes it before, it needs your approval again.",
    comment: "A word to whoever wrote it",
    confirm: "Approve",
    said: "Approved. Whoever asked hears of it by e-mail.",
  },
  CHANGES_WANTED: {
    title: "Ask for changes",
    sentence: "Whoever asked gets your words by e-mail. A posting in review becomes a draft again; candidates see nothing of this.",
    comment: "What should change",
    confirm: "Ask for changes",
    said: "Sent. Whoever asked hears of it by e-mail.",
  },
};

interface DecideDialogProps {
  readonly posting: PostingHeadFragment;
  readonly decision: Decision;
  readonly onClose: () => void;
}

function DecideDialog({ posting, decision, onClose }: DecideDialogProps) {
  const { title, sentence, comment: label, confirm, said } = words[decision];
  const [comment, setComment] = useState("");
  const { take, sending, refusals } = usePostingStep(DecideApprovalDocument, { said, onDone: onClose });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{sentence}</p>
      <TextAreaField
        id="comment"
        label={label}
        optional={decision === "APPROVED"}
        rows={4}
        maxLength={contentLimits.paragraph}
        value={comment}
        error={refusalAt(refusals, "comment")}
        onChange={(event) => setComment(event.target.value)}
      />
      <RefusalList refusals={refusalsElsewhere(refusals, ["comment"])} />
      <Actions>
        <Button tone="primary" busy={sending} onClick={() => void take({ input: { postingId: posting.id, decision, comment } })}>
          {confirm}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}
