import { stageLabel } from "@rounds/shared/applications/stages.ts";
import type { ClosingLetterDraftQuery } from "../../graphql/generated/staff.ts";
import { Choice } from "../../ui/form-field.tsx";
import styles from "./console-closing-letter.module.css";

interface LetterRecipientsProps {
  readonly recipients: NonNullable<ClosingLetterDraftQuery["posting"]>["closingLetterDraft"]["recipients"];
  /** Of all of them, also of those that are not shown. */
  readonly total: number;
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}

/** Who gets the letter; whoever is written to otherwise can be left out. */
export function LetterRecipients({ recipients, total, leftOut, onChange }: LetterRecipientsProps) {
  const take = (applicationId: string, gets: boolean) => onChange(new Set(gets ? [...leftOut].filter((id) => id !== applicationId) : [...leftOut, applicationId]));
  return (
    <details>
      <summary>Who gets it ({total})</summary>
      <ul className={`plain-list ${styles.recipients ?? ""}`}>
        {recipients.map(({ applicationId, givenName, familyName, stage }) => (
          <li key={applicationId}>
            <Choice type="checkbox" label={`${givenName} ${familyName}, ${stageLabel(stage)}`} checked={!leftOut.has(applicationId)} onChange={(event) => take(applicationId, event.target.checked)} />
          </li>
        ))}
      </ul>
      {total > recipients.length && <p className="muted">And {total - recipients.length} more, in the order in which they applied.</p>}
    </details>
  );
}
