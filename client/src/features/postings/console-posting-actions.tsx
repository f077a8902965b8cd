import { useState } from "react";
import { Link } from "react-router";
import { ClosePostingDocument, PublishPostingDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { TeamDialog } from "./console-team-dialog.tsx";

/** What the viewer may do with this posting now. */
export function PostingActions({ posting }: { readonly posting: PostingHeadFragment }) {
  const [open, setOpen] = useState<"publish" | "close" | "team">();
  const close = () => setOpen(undefined);
  const may = (action: PostingHeadFragment["availableActions"][number]) => posting.availableActions.includes(action);
  const nothingToPublish = posting.state === "PUBLISHED" && !posting.unpublishedChanges;
  return (
    <>
      {may("PUBLISH") && !nothingToPublish && (
        <Button tone="primary" onClick={() => setOpen("publish")}>
          {posting.state === "PUBLISHED" ? "Publish changes" : "Publish"}
        </Button>
      )}
      {may("EDIT") && (
        <Link className={buttonClass()} to={`/console/postings/${encodeURIComponent(posting.id)}/edit`}>
          Edit
        </Link>
      )}
      {may("SET_TEAM") && <Button onClick={() => setOpen("team")}>Team</Button>}
      {may("CLOSE") && <Button onClick={() => setOpen("close")}>Close</Button>}
      {open === "publish" && <PublishDialog posting={posting} onClose={close} />}
      {open === "close" && <CloseDialog posting={posting} onClose={close} />}
      {open === "team" && <TeamDialog posting={posting} onClose={close} />}
    </>
  );
}

interface PostingDialogProps {
  readonly posting: PostingHeadFragment;
  readonly onClose: () => void;
}

function PublishDialog({ posting, onClose }: PostingDialogProps) {
  const say = useToast();
  const { send, sending, refusals } = useSend(PublishPostingDocument, (result) => result.publishPosting);
  const publish = async () => {
    const { accepted } = await send({ input: { postingId: posting.id } });
    if (!accepted) return;
    say("Published. The careers site shows it now.");
    onClose();
  };
  return (
    <Dialog title="Publish this posting" onClose={onClose}>
      <p>Everybody can read it on the careers site from this moment, and people can apply.</p>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="primary" busy={sending} onClick={() => void publish()}>
          Publish
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}

function CloseDialog({ posting, onClose }: PostingDialogProps) {
  const say = useToast();
  const { send, sending, refusals } = useSend(ClosePostingDocument, (result) => result.closePosting);
  const closePosting = async () => {
    const { accepted } = await send({ input: { postingId: posting.id } });
    if (!accepted) return;
    say("Closed. It takes no more applications.");
    onClose();
  };
  return (
    <Dialog title="Close this posting" onClose={onClose}>
      <p>It takes no more applications. Those that came in stay here and can be worked on.</p>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="danger" busy={sending} onClick={() => void closePosting()}>
          Close the posting
        </Button>
        <Button onClick={onClose}>Keep it open</Button>
      </Actions>
    </Dialog>
  );
}
