import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { SetPostingTeamDocument, TeamChoicesDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { Choice } from "../../ui/form-field.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useToast } from "../../ui/toast.tsx";
import { staffRoleLabel } from "../accounts/staff-role.ts";

interface TeamDialogProps {
  readonly posting: PostingHeadFragment;
  readonly onClose: () => void;
}

/** Picks the people of a posting's team among the active staff. */
export function TeamDialog({ posting, onClose }: TeamDialogProps) {
  const say = useToast();
  const [team, setTeam] = useState(() => new Set(posting.team.map(({ id }) => id)));
  const { data, error, refetch } = useQuery(TeamChoicesDocument, { fetchPolicy: "cache-and-network" });
  const { send, sending, refusals } = useSend(SetPostingTeamDocument, (result) => result.setPostingTeam);
  const choices = data?.staffMembers.filter(({ id, active }) => active || team.has(id));

  const toggle = (id: string, member: boolean) => {
    const next = new Set(team);
    if (member) next.add(id);
    else next.delete(id);
    setTeam(next);
  };
  const save = async () => {
    const { accepted } = await send({ input: { postingId: posting.id, staffMemberIds: [...team] } });
    if (!accepted) return;
    say("The team is saved.");
    onClose();
  };
  return (
    <Dialog title="Team" onClose={onClose}>
      <p>Hiring managers and reviewers see this posting only when they are on its team. Administrators and recruiters see it anyway.</p>
      {!choices && (error ? <LoadProblem what="The staff" onRetry={() => void refetch()} /> : <Skeleton rows={4} height={36} />)}
      {choices && (
        <fieldset>
          <legend className="visually-hidden">Members of the team</legend>
          {choices.map(({ id, name, role }) => (
            <Choice
              type="checkbox"
              key={id}
              checked={team.has(id)}
              onChange={(event) => toggle(id, event.target.checked)}
              label={`${name} · ${staffRoleLabel(role)}`}
            />
          ))}
        </fieldset>
      )}
      <RefusalList refusals={refusals} />
      <Actions>
        <Button tone="primary" busy={sending || !choices} onClick={() => void save()}>
          Save the team
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}
