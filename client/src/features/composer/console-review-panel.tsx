import { reviewSeverities, type PostingReview, type ReviewFinding, type ReviewSeverity } from "@rounds/shared/postings/review/review-posting.ts";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/notice.tsx";
import styles from "./console-review-panel.module.css";

const headings: Record<ReviewSeverity, string> = { PROBLEM: "Mend these first", WARNING: "These cost you candidates", HINT: "These could be better" };

interface ReviewPanelProps {
  readonly review: PostingReview;
  /** Rules by which the employer keeps postings from going out. */
  readonly blocking: readonly string[];
  readonly onGoTo: (finding: ReviewFinding) => void;
  /** Undefined where the words cannot be exchanged by themselves. */
  readonly onReplace: (finding: ReviewFinding) => (() => void) | undefined;
}

/** What the posting does well and what it could do better, while it is written. */
export function ReviewPanel({ review: { findings, score }, blocking, onGoTo, onReplace }: ReviewPanelProps) {
  return (
    <div className={styles.review}>
      <section className={styles.score} aria-label="Score">
        <p className={styles.points}>
          <strong>{score.points}</strong> of {score.outOf}
        </p>
        <ul className={`plain-list ${styles.parts ?? ""}`}>
          {score.parts.map(({ name, points, outOf, why }) => (
            <li key={name}>
              <span className={styles.partName}>{name}</span>
              <meter min={0} max={outOf} value={points} aria-label={`${name}: ${points} of ${outOf}`} />
              <span className={styles.partPoints}>
                {points} of {outOf}
              </span>
              <span className={styles.why}>{why}</span>
            </li>
          ))}
        </ul>
      </section>
      {findings.length === 0 && (
        <Empty title="Nothing to mend">
          <p>The posting holds everything it should, in words that people understand.</p>
        </Empty>
      )}
      {reviewSeverities.map((severity) => (
        <Findings key={severity} severity={severity} findings={findings.filter((finding) => finding.severity === severity)} blocking={blocking} onGoTo={onGoTo} onReplace={onReplace} />
      ))}
    </div>
  );
}

interface FindingsProps extends Pick<ReviewPanelProps, "blocking" | "onGoTo" | "onReplace"> {
  readonly severity: ReviewSeverity;
  readonly findings: readonly ReviewFinding[];
}

function Findings({ severity, findings, blocking, onGoTo, onReplace }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{headings[severity]}</h2>
      <ul className={`plain-list ${styles.findings ?? ""}`}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.place.join(".")} ${finding.excerpt ?? ""}`} data-severity={severity} className={styles.finding}>
            <p>
              {finding.excerpt !== undefined && <q className={styles.excerpt}>{finding.excerpt}</q>} {finding.message}
              {blocking.includes(finding.rule) && <span className="tag tag--danger">Keeps it from going out</span>}
            </p>
            <p className={styles.mend}>{finding.mend}</p>
            <div className={styles.actions}>
              <Button size="small" onClick={() => onGoTo(finding)}>
                Go to it
              </Button>
              <ReplaceButton finding={finding} replace={onReplace(finding)} />
              <Source finding={finding} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReplaceButton({ finding, replace }: { readonly finding: ReviewFinding; readonly replace: (() => void) | undefined }) {
  if (replace === undefined || finding.replacement === undefined) return null;
  return (
    <Button size="small" onClick={replace}>
      Write “{finding.replacement.by}”
    </Button>
  );
}

function Source({ finding: { source } }: { readonly finding: ReviewFinding }) {
  if (source.url === null) return <span className={styles.source}>{source.title}</span>;
  return (
    <a className={styles.source} href={source.url} target="_blank" rel="noopener noreferrer">
      {source.title}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
