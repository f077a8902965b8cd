import { useApolloClient, useQuery } from "@apollo/client/react";
import { MergedCandidatesDocument, SeparateCandidateDocument, type MergedCandidatesQuery } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { dateText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-person.module.css";

type Merged = NonNullable<MergedCandidatesQuery["candidate"]>["mergedCandidates"][number];

/** Who was merged into this person, and the way back. */
export function MergedCandidates({ candidateId }: { readonly candidateId: string }) {
  const { data } = useQuery(MergedCandidatesDocument, { variables: { candidateId }, fetchPolicy: "cache-and-network" });
  const merged = data?.candidate?.mergedCandidates ?? [];
  if (merged.length === 0) return null;
  return (
    <ul className={`plain-list ${styles.applications ?? ""}`}>
      {merged.map((candidate) => (
        <MergedCandidate key={candidate.id} candidate={candidate} />
      ))}
    </ul>
  );
}

function MergedCandidate({ candidate: { id, email, mergedAt, mergedByName } }: { readonly candidate: Merged }) {
  const { timeZone } = useOrganization();
  const client = useApolloClient();
  const say = useToast();
  const { send, sending, refusals } = useSend(SeparateCandidateDocument, (result) => result.separateCandidate);
  const separate = async () => {
    const { accepted } = await send({ input: { candidateId: id } });
    if (!accepted) return;
    say("Separated. Each has the applications that were theirs.");
    await client.refetchQueries({ include: "active" });
  };
  return (
    <li>
      <span className="muted">
        <bdi>{email}</bdi> was found to be the same person{mergedByName === null ? "" : ` by ${mergedByName}`} on {dateText(mergedAt, timeZone)}.
      </span>
      <RefusalList refusals={refusals} />
      <Button size="small" busy={sending} onClick={() => void separate()} aria-label={`Separate ${email}`}>
        Separate
      </Button>
    </li>
  );
}
