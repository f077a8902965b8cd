import { stageLabel } from "@rounds/shared/applications/stages.ts";
import type { RefObject } from "react";
import { Link } from "react-router";
import type { ApplicationRowFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./application-list.module.css";
import { ReplyDueSign } from "../reply-promise/console-reply-due.tsx";
import { applicationPath, type ListPlace } from "./list-place.ts";

interface ApplicationListProps {
  readonly applications: readonly ApplicationRowFragment[];
  readonly place: ListPlace;
  readonly listRef: RefObject<HTMLOListElement | null>;
}

/** Applications, newest first; each row is one link. */
export function ApplicationList({ applications, place, listRef }: ApplicationListProps) {
  const { timeZone } = useOrganization();
  return (
    <ol ref={listRef} className="plain-list">
      {applications.map((application) => (
        <li key={application.id}>
          <Link to={applicationPath(application.id, place)} className={styles.row}>
            <span className={styles.person}>
              {application.deletedAt === null ? (
                <span className={styles.name}>
                  {application.givenName} {application.familyName}
                </span>
              ) : (
                <span className={styles.name}>Deleted by the candidate</span>
              )}
              <span className={styles.email}>{application.email}</span>
            </span>
            <span className={styles.signs}>
              <span className={`tag ${application.stage === "NEW" ? "tag--accent" : ""}`}>{stageLabel(application.stage)}</span>
              {application.knockOuts.length > 0 && <span className="tag tag--warning">Ruled out by an answer</span>}
              {application.candidate.applicationCount > 1 && <span className="tag">{application.candidate.applicationCount} applications</span>}
              <MessageSign application={application} />
              <ReplyDueSign replyDueAt={application.replyDueAt} />
            </span>
            <span className={styles.source}>{application.sourceLabel}</span>
            <time dateTime={application.submittedAt}>{dateText(application.submittedAt, timeZone)}</time>
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** That the candidate has written: unread words first, then what still waits for an answer. */
function MessageSign({ application: { unreadMessageCount, awaitsAnswer } }: { readonly application: ApplicationRowFragment }) {
  if (unreadMessageCount > 0) return <span className="tag tag--accent">{unreadMessageCount === 1 ? "1 unread message" : `${unreadMessageCount} unread messages`}</span>;
  return awaitsAnswer ? <span className="tag tag--warning">Waits for an answer</span> : null;
}

/** Moves the focus along the rows by `step`; the first move goes to the first row. */
export function focusRow(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll("a") ?? [])];
  const index = links.findIndex((link) => link === document.activeElement);
  const next = index === -1 ? 0 : Math.min(Math.max(index + step, 0), links.length - 1);
  links[next]?.focus();
}
