import { stageLabel } from "@rounds/shared/applications/stages.ts";
import { Link } from "react-router";
import type { PersonFactsFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-person.module.css";

/** What somebody has sent, each a link. */
export function PersonApplications({ applications }: { readonly applications: PersonFactsFragment["applications"] }) {
  const { timeZone } = useOrganization();
  return (
    <ul className={`plain-list ${styles.applications ?? ""}`}>
      {applications.map(({ id, stage, submittedAt, posting }) => (
        <li key={id}>
          <Link to={`/console/applications/${encodeURIComponent(id)}`}>{posting.content.title}</Link>
          <span className="muted">
            {stageLabel(stage)}, {dateText(submittedAt, timeZone)}
          </span>
        </li>
      ))}
    </ul>
  );
}
