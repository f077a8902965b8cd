import { useQuery } from "@apollo/client/react";
import { useSearchParams } from "react-router";
import { PostingTextsDocument, ReuseRevisionDocument } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { PostingWithHistory } from "./console-revisions.ts";
import { usePostingStep } from "./console-use-step.ts";
import { postingDifference } from "./posting-difference.ts";

interface ReuseDialogProps {
  readonly posting: PostingWithHistory;
  /** Of the revision. */
  readonly number: number;
  readonly onClose: () => void;
}

/** Makes an earlier text the one to work on, after saying what it replaces. */
export function ReuseDialog({ posting, number, onClose }: ReuseDialogProps) {
  const [, setAddress] = useSearchParams();
  const { data, error, refetch } = useQuery(PostingTextsDocument, { variables: { id: posting.id, numbers: [number] }, fetchPolicy: "network-only", nextFetchPolicy: "cache-first" });
  const showWhatCameOfIt = () => {
    setAddress({}, { replace: true, preventScrollReset: true });
    onClose();
  };
  const { take, sending, refusals } = usePostingStep(ReuseRevisionDocument, { said: `The text of revision ${number} is the one to work on again.`, onDone: showWhatCameOfIt });
  const saved = data?.posting;
  const revision = saved?.revisions[0];
  const replaced = saved && revision ? postingDifference(saved.content, revision.content).map(({ name }) => name) : [];
  return (
    <Dialog title={`Use the text of revision ${number} again`} onClose={onClose}>
      <p>It replaces the text that is being worked on. Candidates see nothing of it until it is published.</p>
      {posting.unpublishedChanges && <p>{`The unpublished changes, saved last${posting.updatedBy ? ` by ${posting.updatedBy.name}` : ""}, are lost by that.`}</p>}
      {!saved && (error ? <LoadProblem what="The text" onRetry={() => void refetch()} /> : <Skeleton rows={2} />)}
      {saved && <p>{replaced.length === 0 ? "Nothing would change: the two texts are the same." : `These parts become what they were: ${new Intl.ListFormat("en-US").format(replaced)}.`}</p>}
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="primary" busy={sending || !saved || replaced.length === 0} onClick={() => saved && void take({ input: { postingId: posting.id, version: saved.version, number } })}>
          Use this text again
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}
