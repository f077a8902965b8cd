import { deadlineText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-history.module.css";
import { versionBefore, type Comparison, type PostingWithHistory, type Revision, type Version } from "./console-revisions.ts";

interface RevisionListProps {
  readonly posting: PostingWithHistory;
  readonly comparison: Comparison | null;
  readonly onCompare: (comparison: Comparison) => void;
  readonly onReuse: (number: number) => void;
}

/** The texts of a posting, newest first: when each came out, and by whom. */
export function RevisionList({ posting, comparison, onCompare, onReuse }: RevisionListProps) {
  const organization = useOrganization();
  const timeZone = posting.timeZone ?? organization.timeZone;
  const mayReuse = posting.availableActions.includes("EDIT");
  const compareWithBefore = (version: Version) => {
    const before = versionBefore(posting, version);
    return before === null ? undefined : () => onCompare({ from: before, to: version });
  };
  const isShown = (version: Version) => comparison?.to === version && comparison.from === versionBefore(posting, version);
  return (
    <section aria-labelledby="revisions" className={styles.revisions}>
      <h2 id="revisions">Revisions</h2>
      <ol className="plain-list" reversed>
        {posting.unpublishedChanges && (
          <li className={styles.revision}>
            <h3>Unpublished changes</h3>
            <p className="muted">{`Saved on ${deadlineText(posting.updatedAt, timeZone)}${posting.updatedBy ? ` by ${posting.updatedBy.name}` : ""}.`}</p>
            <RevisionActions name="the unpublished changes" isShown={isShown("draft")} onCompare={compareWithBefore("draft")} />
          </li>
        )}
        {posting.revisions.map((revision, index) => (
          <li key={revision.id} className={styles.revision}>
            <h3>
              {`Revision ${revision.number}`}
              {index === 0 && posting.state === "PUBLISHED" && <span className="tag tag--success">Candidates read this</span>}
            </h3>
            <p className="muted">{cameOut(revision, posting, timeZone)}</p>
            <RevisionActions
              name={`revision ${revision.number}`}
              isShown={isShown(revision.number)}
              onCompare={compareWithBefore(revision.number)}
              onReuse={mayReuse && (index > 0 || posting.unpublishedChanges) ? () => onReuse(revision.number) : undefined}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function cameOut({ publishedAt, publishedBy }: Revision, { state, publishedAt: goesOutAt }: PostingWithHistory, timeZone: string): string {
  const by = publishedBy === null ? "" : ` by ${publishedBy.name}`;
  const isAhead = state === "SCHEDULED" && publishedAt === goesOutAt;
  return isAhead ? `Scheduled${by}; goes out on ${deadlineText(publishedAt, timeZone)}.` : `Published on ${deadlineText(publishedAt, timeZone)}${by}.`;
}

interface RevisionActionsProps {
  readonly name: string;
  /** Its difference from the one before is on the page already. */
  readonly isShown: boolean;
  readonly onCompare: (() => void) | undefined;
  readonly onReuse?: (() => void) | undefined;
}

function RevisionActions({ name, isShown, onCompare, onReuse }: RevisionActionsProps) {
  if (!onCompare && !onReuse) return null;
  return (
    <div className={styles.actions}>
      {onCompare && (
        <Button size="small" aria-pressed={isShown} onClick={onCompare}>
          What changed<span className="visually-hidden"> with {name}</span>
        </Button>
      )}
      {onReuse && (
        <Button size="small" onClick={onReuse}>
          Use this text again<span className="visually-hidden">: {name}</span>
        </Button>
      )}
    </div>
  );
}
