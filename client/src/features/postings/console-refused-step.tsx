import { Link } from "react-router";
import type { Refused } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./console-posting-steps.module.css";

interface RefusedStepProps {
  readonly postingId: string;
  readonly refusals: readonly Refused[];
  /** What the dialog itself can do about a refusal, by its code. */
  readonly remedies?: Readonly<Record<string, { readonly label: string; readonly onChoose: () => void }>>;
}

/** What keeps a posting from going on: each finding leads to its place in the composer. */
export function RefusedStep({ postingId, refusals, remedies = {} }: RefusedStepProps) {
  if (refusals.length === 0) return null;
  const [toMend, others] = [refusals.filter(isInText), refusals.filter((refused) => !isInText(refused))];
  return (
    <Notice tone="danger">
      {toMend.length > 0 && (
        <>
          <p>{toMend.length === 1 ? "Nothing was changed. One thing has to be mended first:" : `Nothing was changed. ${toMend.length} things have to be mended first:`}</p>
          <ul className={styles.toMend}>
            {toMend.map(({ message, path }) => (
              <li key={`${path.join(".")} ${message}`}>
                <Link to={`/console/postings/${encodeURIComponent(postingId)}/edit?${new URLSearchParams({ place: path.join(".") }).toString()}`}>{message}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      {others.map(({ code }) => {
        const remedy = remedies[code];
        return remedy && (
          <Button key={code} size="small" onClick={remedy.onChoose}>
            {remedy.label}
          </Button>
        );
      })}
    </Notice>
  );
}

/** Whether it is mended in the posting's text, and not in the dialog or by somebody else. */
function isInText({ code, path }: Refused): boolean {
  return code === "NOT_READY" || code === "REVIEW_BLOCKS" || (code === "DATE_IN_PAST" && path[0] === "closesAt");
}
