import type { TemplateFactsFragment } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-versions.module.css";

type Version = TemplateFactsFragment["versions"][number];

/** Every text of the template, newest first: when it was saved, and by whom. */
export function Versions({ template }: { readonly template: TemplateFactsFragment }) {
  const { timeZone } = useOrganization();
  return (
    <section aria-labelledby="versions-heading" className={styles.versions}>
      <h2 id="versions-heading">Versions</h2>
      <ol className="plain-list" reversed>
        {template.versions.map((version) => (
          <li key={version.number} className={styles.version}>
            <h3>{`Version ${version.number}`}</h3>
            <p className="muted">{savedText(version, timeZone)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function savedText({ savedAt, savedBy }: Version, timeZone: string): string {
  return savedBy === null ? `Came with Rounds, ${deadlineText(savedAt, timeZone)}.` : `Saved by ${savedBy.name}, ${deadlineText(savedAt, timeZone)}.`;
}
