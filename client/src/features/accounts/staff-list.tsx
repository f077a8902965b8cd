import { SetStaffMemberActiveDocument, type StaffMemberRowFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import styles from "./accounts.module.css";
import { staffRoleLabel } from "./staff-role.ts";
import { useViewer } from "./viewer.tsx";

/** Everybody who can sign in, or could. */
export function StaffList({ members }: { readonly members: readonly StaffMemberRowFragment[] }) {
  const viewer = useViewer();
  const say = useToast();
  const { send, sending, refusals } = useSend(SetStaffMemberActiveDocument, (result) => result.setStaffMemberActive);
  const setActive = async ({ id, name }: StaffMemberRowFragment, active: boolean) => {
    const { accepted } = await send({ input: { staffMemberId: id, active } });
    if (accepted) say(active ? `${name} can sign in again.` : `${name} can no longer sign in.`);
  };
  return (
    <>
      <RefusalList refusals={refusals} />
      <ul className={`plain-list ${styles.people ?? ""}`}>
        {members.map((member) => (
          <li key={member.id}>
            <div>
              <strong>{member.name}</strong>
              <span className="muted">{member.email}</span>
            </div>
            <span>{staffRoleLabel(member.role)}</span>
            <Standing member={member} />
            {member.email !== viewer.email && (
              <Button size="small" busy={sending} onClick={() => void setActive(member, !member.active)}>
                {member.active ? "Deactivate" : "Activate"}
                <span className="visually-hidden"> {member.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Standing({ member }: { readonly member: StaffMemberRowFragment }) {
  if (!member.active) return <div><span className="tag tag--danger">Deactivated</span></div>;
  if (!member.setUp) return <div><span className="tag tag--warning">Invited, not set up</span></div>;
  return <div><span className="tag tag--success">Active</span></div>;
}
