import { useQuery } from "@apollo/client/react";
import { mailKindNames, mailKinds, type MailKind } from "@rounds/shared/mail-templates/kinds.ts";
import { Link } from "react-router";
import { MailTemplatesDocument, type MailTemplatesQuery, type MailTemplateTextFragment } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { LoadProblem, Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-mail.module.css";

/** Every mail that Rounds writes, and how the mail is doing. */
export function MailPage() {
  const { data, error, refetch } = useQuery(MailTemplatesDocument, { fetchPolicy: "cache-and-network" });
  if (!data) return error ? <LoadProblem what="The mails" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={64} />;
  return (
    <div className={styles.sections}>
      <Health health={data.mailHealth} />
      <Kinds title="To candidates" audience="CANDIDATE" templates={data.mailTemplates} />
      <Kinds title="To colleagues" audience="STAFF" templates={data.mailTemplates} />
    </div>
  );
}

function Health({ health: { leavesTheHouse, waiting, waitingSince, failed, bounced } }: { readonly health: MailTemplatesQuery["mailHealth"] }) {
  const { timeZone } = useOrganization();
  const troubled = waiting + failed + bounced > 0;
  return (
    <section aria-labelledby="health" className={styles.section}>
      <h2 id="health">How the mail is doing</h2>
      {!leavesTheHouse && (
        <Notice>
          <p>
            No mail server is set, so no mail leaves the house: the <Link to="/console/mailbox">mailbox</Link> keeps it. Set SMTP_URL to send it.
          </p>
        </Notice>
      )}
      {!troubled && <p>No mail waits, and none came back within 30 days.</p>}
      <ul className={styles.health} hidden={!troubled}>
        {waiting > 0 && (
          <li>
            <Link to="/console/settings/sent-mail?state=QUEUED">{waiting === 1 ? "1 mail waits" : `${waiting} mails wait`}</Link>
            {waitingSince !== null && `, the oldest since ${deadlineText(waitingSince, timeZone)}. Rounds tries again by itself.`}
          </li>
        )}
        {bounced > 0 && (
          <li>
            <Link to="/console/settings/sent-mail?state=BOUNCED">{bounced === 1 ? "1 mail came back" : `${bounced} mails came back`}</Link> within 30 days.
          </li>
        )}
        {failed > 0 && (
          <li>
            <Link to="/console/settings/sent-mail?state=FAILED">{failed === 1 ? "1 mail was given up" : `${failed} mails were given up`}</Link> within 30 days.
          </li>
        )}
      </ul>
    </section>
  );
}

interface KindsProps {
  readonly title: string;
  readonly audience: "CANDIDATE" | "STAFF";
  readonly templates: readonly MailTemplateTextFragment[];
}

function Kinds({ title, audience, templates }: KindsProps) {
  const kinds = mailKindNames.filter((kind) => mailKinds[kind].audience === audience);
  return (
    <section aria-labelledby={audience} className={styles.section}>
      <h2 id={audience}>{title}</h2>
      <ul className={`plain-list ${styles.kinds ?? ""}`}>
        {kinds.map((kind) => (
          <li key={kind}>
            <div>
              <h3>
                <Link to={`/console/settings/mail/${kind}`}>{mailKinds[kind].label}</Link>
              </h3>
              <p className="muted">{mailKinds[kind].sentWhen}</p>
            </div>
            <OwnLanguages kind={kind} templates={templates} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnLanguages({ kind, templates }: { readonly kind: MailKind; readonly templates: readonly MailTemplateTextFragment[] }) {
  const own = templates.filter((template) => template.kind === kind && !template.isShipped);
  if (own.length === 0) return null;
  return <span className="tag tag--accent">Your own words: {own.map(({ languageName }) => languageName).join(", ")}</span>;
}
