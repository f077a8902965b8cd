import { useApolloClient } from "@apollo/client/react";
import type { SamePersonReason } from "@rounds/shared/candidates/likely-same-person.ts";
import { useState, type ReactNode } from "react";
import { MergeCandidatesDocument, TellCandidatesApartDocument, type PersonFactsFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions, Dialog } from "../../ui/dialog.tsx";
import { Choice, FieldGroup } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { PersonApplications } from "./console-person-applications.tsx";
import styles from "./console-person.module.css";
import { contactText, reasonsText } from "./console-same-person-words.ts";

interface CompareDialogProps {
  readonly one: PersonFactsFragment;
  readonly other: PersonFactsFragment;
  readonly reasons: readonly SamePersonReason[];
  readonly onClose: () => void;
}

/** Two candidates side by side, to be made one person or told apart. */
export function CompareDialog({ one, other, reasons, onClose }: CompareDialogProps) {
  const client = useApolloClient();
  const say = useToast();
  const [keptId, keep] = useState(one.id);
  const merge = useSend(MergeCandidatesDocument, (result) => result.mergeCandidates);
  const apart = useSend(TellCandidatesApartDocument, (result) => result.tellCandidatesApart);

  const finish = async (said: string) => {
    say(said);
    await client.refetchQueries({ include: "active" });
    onClose();
  };
  const makeOne = async () => {
    const { accepted } = await merge.send({ input: { keptCandidateId: keptId, mergedCandidateId: keptId === one.id ? other.id : one.id } });
    if (accepted) await finish("They are one person now.");
  };
  const tellApart = async () => {
    const { accepted } = await apart.send({ input: { candidateId: one.id, otherCandidateId: other.id } });
    if (accepted) await finish("Noted: they are two people. Nobody is asked again.");
  };
  const row = (name: string, show: (person: PersonFactsFragment) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{show(one)}</td>
      <td>{show(other)}</td>
    </tr>
  );
  return (
    <Dialog title="One person, or two?" wide onClose={onClose}>
      <p>{reasonsText(reasons)}</p>
      <table className={styles.compare}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Fact</span>
            </th>
            <th scope="col">This candidate</th>
            <th scope="col">The other</th>
          </tr>
        </thead>
        <tbody>
          {row("Name", ({ contact }) => contact && `${contact.givenName} ${contact.familyName}`)}
          {row("E-mail", ({ contact }) => contact?.email)}
          {row("Phone", ({ contact }) => (contact?.phone ? <bdi>{contact.phone}</bdi> : <span className="muted">Not given</span>))}
          {row("Sent", ({ applications }) => (
            <PersonApplications applications={applications} />
          ))}
        </tbody>
      </table>
      <FieldGroup id="kept" label="Which contact stands for the person" hint="Every application keeps its own address: mail and links go where they went. You can separate them again at any time.">
        {[one, other].map(({ id, contact }) => (
          <Choice key={id} type="radio" name="kept" label={contactText(contact)} checked={keptId === id} onChange={() => keep(id)} />
        ))}
      </FieldGroup>
      <RefusalList refusals={[...merge.refusals, ...apart.refusals]} />
      <Actions>
        <Button tone="primary" busy={merge.sending} onClick={() => void makeOne()}>
          Make them one person
        </Button>
        <Button busy={apart.sending} onClick={() => void tellApart()}>
          They are two people
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  );
}
