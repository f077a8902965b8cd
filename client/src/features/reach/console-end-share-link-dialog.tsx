import { EndShareLinkDocument, type ShareLinkLineFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";

/** Ends a link once it has been said what stays and what does not. */
export function EndShareLinkDialog({ link, onClose }: { readonly link: ShareLinkLineFragment; readonly onClose: () => void }) {
  const say = useToast();
  const { send, sending, refusals } = useSend(EndShareLinkDocument, (result) => result.endShareLink);
  const end = async () => {
    const { accepted } = await send({ input: { shareLinkId: link.id } });
    if (!accepted) return;
    say("The link has ended.");
    onClose();
  };
  return (
    <Dialog title={`End “${link.name}”`} onClose={onClose}>
      <p>Whoever still finds the link reaches the posting all the same. From now on their visits and applications no longer count under its name. What it has brought stays.</p>
      <p>An ended link cannot be taken up again; you can make a new one.</p>
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="danger" busy={sending} onClick={() => void end()}>
          End the link
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </Actions>
    </Dialog>
  );
}
