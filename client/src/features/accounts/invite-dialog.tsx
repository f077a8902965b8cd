import { staffRoles, type StaffRole } from "@rounds/shared/accounts/permissions.ts";
import { useState } from "react";
import { InviteStaffMemberDocument } from "../../graphql/generated/staff.ts";
import { formText } from "../../lib/console-form.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import styles from "./accounts.module.css";
import { staffRoleDuty, staffRoleLabel } from "./staff-role.ts";

interface InviteDialogProps {
  readonly onInvited: () => void;
  readonly onClose: () => void;
}

/** Asks whom to invite, then shows the set-up link, which cannot be seen again. */
export function InviteDialog({ onInvited, onClose }: InviteDialogProps) {
  const [role, setRole] = useState<StaffRole>("REVIEWER");
  const [invitation, setInvitation] = useState<Invitation>();
  const { send, sending, refusals } = useSend(InviteStaffMemberDocument, (result) => result.inviteStaffMember);
  const invite = async (form: FormData) => {
    const { accepted } = await send({ input: { name: formText(form, "name"), email: formText(form, "email"), role } });
    if (!accepted?.staffMember) return;
    setInvitation({ name: accepted.staffMember.name, email: accepted.staffMember.email, setUpUrl: accepted.setUpUrl });
    onInvited();
  };
  if (invitation) return <Invited {...invitation} onClose={onClose} />;
  return (
    <Dialog title="Invite a colleague" onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void invite(new FormData(event.currentTarget));
        }}
      >
        <RefusalList refusals={refusalsElsewhere(refusals, ["name", "email", "role"])} />
        <TextField id="invite-name" label="Name" name="name" autoComplete="off" error={refusalAt(refusals, "name")} />
        <TextField id="invite-email" label="Work e-mail" name="email" type="email" autoComplete="off" error={refusalAt(refusals, "email")} />
        <SelectField
          id="invite-role"
          label="Role"
          hint={staffRoleDuty(role)}
          value={role}
          onChoose={setRole}
          options={staffRoles.map((value) => ({ value, label: staffRoleLabel(value) }))}
          error={refusalAt(refusals, "role")}
        />
        <Actions>
          <Button type="submit" tone="primary" busy={sending}>
            Send the invitation
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Actions>
      </form>
    </Dialog>
  );
}

interface Invitation {
  readonly name: string;
  readonly email: string;
  readonly setUpUrl: string | null;
}

function Invited({ name, email, setUpUrl, onClose }: Invitation & { readonly onClose: () => void }) {
  return (
    <Dialog title={`${name} is invited`} onClose={onClose}>
      <p>A message with a set-up link goes to {email}.</p>
      {setUpUrl && <CopyField id="set-up-link" label="Set-up link" hint="Shown this once, for when mail does not arrive. It works once." value={setUpUrl} />}
      <Actions>
        <Button tone="primary" onClick={onClose}>
          Done
        </Button>
      </Actions>
    </Dialog>
  );
}
