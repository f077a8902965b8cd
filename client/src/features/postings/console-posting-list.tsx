import { pipeline, stageLabel, type Stage } from "@rounds/shared/applications/stages.ts";
import { Link } from "react-router";
import type { PostingRowFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import { DebtSign } from "../reply-promise/console-debt-sign.tsx";
import { openingsText, standingText } from "./console-posting-life-words.ts";
import { PostingStateTag } from "./console-posting-state.tsx";
import styles from "./console-posting-list.module.css";
import { countAt } from "./console-stage-counts.ts";

/** Postings as a table; below tablet width each row becomes a card. */
export function PostingList({ postings }: { readonly postings: readonly PostingRowFragment[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Postings with their applications per stage</caption>
      <thead>
        <tr>
          <th scope="col">Posting</th>
          <th scope="col">State</th>
          <th scope="col">Closes</th>
          {pipeline.map((stage) => (
            <th key={stage} scope="col" className={styles.number}>
              {stageLabel(stage)}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            All
          </th>
        </tr>
      </thead>
      <tbody>
        {postings.map((posting) => (
          <PostingRow key={posting.id} posting={posting} />
        ))}
      </tbody>
    </table>
  );
}

function PostingRow({ posting }: { readonly posting: PostingRowFragment }) {
  const organization = useOrganization();
  const timeZone = posting.timeZone ?? organization.timeZone;
  const { content, counts, applicationCount } = posting;
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <Link to={`/console/postings/${encodeURIComponent(posting.id)}`}>{content.title || "Posting without a title"}</Link>
        {content.department && <span className="muted">{content.department}</span>}
        {posting.awaitingAnswerCount > 0 && <WaitingMessages postingId={posting.id} count={posting.awaitingAnswerCount} />}
        <DebtSign posting={posting} />
      </th>
      <td className={styles.state}>
        <PostingStateTag {...posting} />
        <Standing posting={posting} timeZone={timeZone} />
      </td>
      <td className={styles.closes}>
        <Closes posting={posting} timeZone={timeZone} />
      </td>
      {pipeline.map((stage) => (
        <StageCell key={stage} stage={stage} count={countAt(counts, stage)} />
      ))}
      <td className={styles.number}>
        <span className={styles.cellLabel}>All</span>
        {applicationCount}
      </td>
    </tr>
  );
}

/** Straight to the applications whose candidates wait. */
function WaitingMessages({ postingId, count }: { readonly postingId: string; readonly count: number }) {
  return (
    <Link className="tag tag--warning" to={`/console/postings/${encodeURIComponent(postingId)}?waiting=1`}>
      {count === 1 ? "1 candidate waits for an answer" : `${count} candidates wait for an answer`}
    </Link>
  );
}

interface CellProps {
  readonly posting: PostingRowFragment;
  readonly timeZone: string;
}

/** What the tag does not say; that a published one takes applications the next column says. */
function Standing({ posting, timeZone }: CellProps) {
  const standing = posting.state === "PUBLISHED" ? null : standingText(posting, timeZone, dateText);
  const said = [standing, openingsText(posting)].filter((text) => text !== null);
  return said.map((text) => <p key={text}>{text}</p>);
}

function Closes({ posting: { state, closesAt }, timeZone }: CellProps) {
  // When it closed stands beside its state.
  if (state === "CLOSED" || state === "ARCHIVED") return null;
  return closesAt ? <time dateTime={closesAt}>{dateText(closesAt, timeZone)}</time> : <span className="muted">No closing date</span>;
}

function StageCell({ stage, count }: { readonly stage: Stage; readonly count: number }) {
  const waiting = stage === "NEW" && count > 0;
  return (
    <td className={`${styles.number ?? ""} ${count === 0 ? (styles.none ?? "") : ""}`}>
      <span className={styles.cellLabel}>{stageLabel(stage)}</span>
      {waiting ? <strong className={styles.waiting}>{count}</strong> : count}
    </td>
  );
}
