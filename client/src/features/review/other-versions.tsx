import { Link } from "react-router";
import type { ApplicationFileFragment } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import { applicationPath, type ListPlace } from "./list-place.ts";
import styles from "./reading-room.module.css";

interface VersionsProps {
  readonly application: ApplicationFileFragment;
  readonly place: ListPlace;
}

/** That this is not the application that counts, and where that one is. */
export function AsideNotice({ application: { aside, asideOf }, place }: VersionsProps) {
  if (aside === null || asideOf === null) return null;
  return (
    <p className="notice" role="note">
      {aside === "REPLACED" ? "The candidate replaced this application before anybody had opened it. It can be read, and nothing more. " : "The candidate sent this while their first application was being read. It can be read, and nothing more. "}
      <Link to={applicationPath(asideOf.id, place)}>Open the one that counts</Link>
    </p>
  );
}

/** What the candidate sent to the same posting besides. */
export function OtherVersions({ application: { otherVersions }, place }: VersionsProps) {
  const { timeZone } = useOrganization();
  if (otherVersions.length === 0) return null;
  return (
    <section aria-labelledby="other-versions" className={styles.section}>
      <h2 id="other-versions">Also sent</h2>
      <ul className="plain-list">
        {otherVersions.map(({ id, aside, submittedAt }) => (
          <li key={id}>
            <Link to={applicationPath(id, place)}>{deadlineText(submittedAt, timeZone)}</Link>
            <span className="muted">{aside === "REPLACED" ? ", replaced by the candidate" : ", sent again while this one was being read"}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
