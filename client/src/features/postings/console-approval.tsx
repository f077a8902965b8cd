import type { PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-approval.module.css";
import { approvalText } from "./console-posting-life-words.ts";
import { goesOutYet } from "./console-posting-steps.ts";

/** How the asking for approval stands: who asked, who answered what, and whether it is still about this text. */
export function ApprovalBanner({ posting }: { readonly posting: PostingHeadFragment }) {
  const organization = useOrganization();
  const { approval } = posting;
  if (approval === null || !isOfInterest(posting)) return null;
  const tone = approval.decision === "APPROVED" && approval.isForThisText ? "success" : approval.decision === "CHANGES_WANTED" ? "warning" : "info";
  return (
    <section aria-label="Approval" className={`notice notice--${tone} ${styles.banner ?? ""}`}>
      <p>{approvalText(approval, posting.timeZone ?? organization.timeZone)}</p>
      {approval.comment !== null && (
        <blockquote className={styles.comment}>
          <Paragraphs text={approval.comment} />
        </blockquote>
      )}
      {!approval.isForThisText && <p>{changedSince(posting)}</p>}
    </section>
  );
}

/** An answer to a text that went out, or to a draft that was taken up anew, is history. */
function isOfInterest(posting: PostingHeadFragment): boolean {
  const { approval, state } = posting;
  if (approval === null || state === "ARCHIVED") return false;
  return state === "DRAFT" ? approval.decision === "CHANGES_WANTED" : goesOutYet(posting);
}

function changedSince({ approval, availableActions }: PostingHeadFragment): string {
  if (approval?.decision === "CHANGES_WANTED") return "The text has been changed since.";
  const again = availableActions.includes("REQUEST_APPROVAL") ? " Ask again for the text as it is now." : " Whoever wrote it asks again.";
  return `The text has been changed since, so ${approval?.decision === "APPROVED" ? "the approval no longer counts" : "it can no longer be answered"}.${again}`;
}
