import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { PersonDocument, type PersonFactsFragment, type PersonQuery } from "../../graphql/generated/staff.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { CompareDialog } from "./console-compare-dialog.tsx";
import { MergedCandidates } from "./console-merged-candidates.tsx";
import { PersonApplications } from "./console-person-applications.tsx";
import styles from "./console-person.module.css";
import { contactText, reasonsText } from "./console-same-person-words.ts";

type LikelySame = NonNullable<PersonQuery["candidate"]>["likelySame"][number];

interface PersonProps {
  readonly candidateId: string;
  /** The one that is being read. */
  readonly applicationId: string;
}

/** What else the person has sent, and who may be the same person. Nothing where there is neither. */
export function Person({ candidateId, applicationId }: PersonProps) {
  const { data } = useQuery(PersonDocument, { variables: { candidateId }, fetchPolicy: "cache-and-network" });
  const person = data?.candidate;
  if (!person || (person.likelySame.length === 0 && person.applications.length < 2)) return null;
  const others = person.applications.filter(({ id }) => id !== applicationId);
  return (
    <section aria-labelledby="person" className={styles.person}>
      <h2 id="person">{others.length === 0 ? "Perhaps known already" : "Also by this person"}</h2>
      {others.length > 0 && <PersonApplications applications={others} />}
      {person.likelySame.map((likely) => (
        <Likely key={likely.candidate.id} person={person} likely={likely} />
      ))}
      {person.canMerge && person.applications.length > 1 && <MergedCandidates candidateId={candidateId} />}
    </section>
  );
}

function Likely({ person, likely }: { readonly person: PersonFactsFragment; readonly likely: LikelySame }) {
  const [comparing, setComparing] = useState(false);
  const { candidate, reasons, likeness } = likely;
  return (
    <Notice>
      <p>
        {likeness === "STRONG" ? "Probably" : "Perhaps"} the same person as <bdi>{contactText(candidate.contact)}</bdi>. {reasonsText(reasons)}
      </p>
      {person.canMerge ? (
        <Button size="small" onClick={() => setComparing(true)}>
          Compare …
        </Button>
      ) : (
        <PersonApplications applications={candidate.applications} />
      )}
      {comparing && <CompareDialog one={person} other={candidate} reasons={reasons} onClose={() => setComparing(false)} />}
    </Notice>
  );
}
