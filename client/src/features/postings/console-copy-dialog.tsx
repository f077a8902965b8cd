import { useNavigate } from "react-router";
import { CopyPostingDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { useRetryKey } from "../../lib/console-retry-key.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";

/** Makes a draft with the same text and leads to it. */
export function CopyDialog({ posting, onClose }: { readonly posting: PostingHeadFragment; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const withKey = useRetryKey();
  const { send, sending, refusals } = useSend(CopyPostingDocument, (result) => result.step);
  const copy = async () => {
    const { accepted } = await send({ input: withKey({ postingId: posting.id }) });
    if (accepted?.posting) await navigate(`/console/postings/${encodeURIComponent(accepted.posting.id)}/edit`);
  };
  return (
    <Dialog title="Copy this posting" onClose={onClose}>
      <p>A new draft begins with this text, its pay and its questions. The team, the applications and the history stay with this one; nothing here changes.</p>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="primary" busy={sending} onClick={() => void copy()}>
          Make the copy
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}
