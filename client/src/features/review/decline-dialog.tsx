import { stageLabel } from "@rounds/shared/applications/stages.ts";
import { useState } from "react";
import { DeclineApplicationDocument, type ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { Choice, TextAreaField, TextField } from "../../ui/form-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import styles from "./decline-dialog.module.css";
import { stageHasChanged } from "./use-stage-move.ts";

interface DeclineDialogProps {
  readonly application: ApplicationFileFragment;
  readonly refresh: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Declines with an e-mail that can be rewritten first, or without one. */
export function DeclineDialog({ application, refresh, onClose }: DeclineDialogProps) {
  const say = useToast();
  const [email, setEmail] = useState(application.declineLetter);
  const [withoutEmail, setWithoutEmail] = useState(false);
  const { send, sending, refusals } = useSend(DeclineApplicationDocument, (result) => result.declineApplication);
  const fullName = `${application.givenName} ${application.familyName}`;

  const decline = async () => {
    const outcome = await send({ input: { applicationId: application.id, fromStage: application.stage, email: withoutEmail ? null : { subject: email.subject, message: email.message } } });
    if (outcome.accepted) {
      say(withoutEmail ? "Declined. No e-mail was sent." : `Declined. The e-mail goes to ${application.email}.`);
      onClose();
    } else if (stageHasChanged(outcome.refusals)) {
      await refresh();
    }
  };
  return (
    <Dialog title={`Decline ${fullName}`} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void decline();
        }}
      >
        {stageHasChanged(refusals) && (
          <Notice tone="warning">Somebody moved this application to {stageLabel(application.stage)} in the meantime. What you wrote is kept. Decline again if that is still right.</Notice>
        )}
        <RefusalList refusals={refusalsElsewhere(refusals, ["email"]).filter(({ code }) => code !== "STAGE_CHANGED")} />
        {!withoutEmail && (
          <>
            <p className="muted">This goes to {application.email}, signed with the organization's name.</p>
            <TextField
              id="decline-subject"
              label="Subject"
              value={email.subject}
              error={refusalAt(refusals, "email", "subject")}
              onChange={(event) => setEmail({ ...email, subject: event.target.value })}
            />
            <TextAreaField
              id="decline-message"
              label="Message"
              rows={11}
              value={email.message}
              error={refusalAt(refusals, "email", "message")}
              onChange={(event) => setEmail({ ...email, message: event.target.value })}
            />
          </>
        )}
        <Choice type="checkbox" label="Send no e-mail" checked={withoutEmail} onChange={(event) => setWithoutEmail(event.target.checked)} />
        <Actions>
          <Button type="submit" tone="danger" busy={sending}>
            {withoutEmail ? "Decline without an e-mail" : "Decline and send"}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
