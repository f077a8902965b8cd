import { useApolloClient } from "@apollo/client/react";
import { referralName } from "@rounds/shared/distribution/share-link.ts";
import { useState } from "react";
import { CreateShareLinkDocument, PostingReachDocument, type ShareLinkKind, type ShareLinkLineFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { Choice, FieldGroup, TextField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useViewer } from "../accounts/viewer.tsx";
import styles from "./console-new-share-link-dialog.module.css";

interface NewShareLinkDialogProps {
  readonly postingId: string;
  readonly onMade: (link: ShareLinkLineFragment) => void;
  readonly onClose: () => void;
}

const kinds: readonly { readonly kind: ShareLinkKind; readonly label: string }[] = [
  { kind: "CHANNEL", label: "A place, such as a newsletter or a poster" },
  { kind: "REFERRAL", label: "Recommend it yourself" },
];

/** Makes a link for a place, or for the colleague who recommends the posting. */
export function NewShareLinkDialog({ postingId, onMade, onClose }: NewShareLinkDialogProps) {
  const viewer = useViewer();
  const client = useApolloClient();
  const [kind, setKind] = useState<ShareLinkKind>("CHANNEL");
  const [name, setName] = useState("");
  const { send, sending, refusals } = useSend(CreateShareLinkDocument, (result) => result.createShareLink);
  const isReferral = kind === "REFERRAL";
  const make = async () => {
    const { accepted } = await send({ input: { postingId, kind, name } });
    if (!accepted?.shareLink) return;
    onMade(accepted.shareLink);
    await client.refetchQueries({ include: [PostingReachDocument] });
  };
  return (
    <Dialog title="New share link" onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void make();
        }}
      >
        <RefusalList refusals={refusalsElsewhere(refusals, ["name"])} />
        <FieldGroup id="share-link-kind" label="What is it for?">
          {kinds.map((choice) => (
            <Choice key={choice.kind} type="radio" name="kind" label={choice.label} checked={kind === choice.kind} onChange={() => setKind(choice.kind)} />
          ))}
        </FieldGroup>
        <TextField
          id="share-link-name"
          label={isReferral ? "Name" : "Where will it be?"}
          optional={isReferral}
          hint={isReferral ? `Without one it is called “${referralName(viewer.name)}”. An application that comes by it says that you referred the candidate.` : "The link's name, shown with what it brings. Candidates do not see it."}
          autoComplete="off"
          value={name}
          error={refusalAt(refusals, "name")}
          onChange={(event) => setName(event.target.value)}
        />
        <Actions>
          <Button type="submit" tone="primary" busy={sending}>
            Make the link
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
