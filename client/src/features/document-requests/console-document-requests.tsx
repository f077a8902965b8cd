import { isOverdue } from "@rounds/shared/document-requests/document-request.ts";
import { documentKindLabel } from "@rounds/shared/documents/labels.ts";
import { dayText } from "@rounds/shared/time/date-text.ts";
import { dayAt } from "@rounds/shared/time/wall-time.ts";
import { useState } from "react";
import { WithdrawDocumentRequestDocument, type ApplicationDocumentRequestsFragment } from "../../graphql/generated/staff.ts";
import { useSend } from "../../lib/console-send.ts";
import { dateText } from "../../lib/dates.ts";
import { Button } from "../../ui/button.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-document-requests.module.css";

interface DocumentRequestsProps {
  readonly application: ApplicationDocumentRequestsFragment;
  readonly onAsk: () => void;
}

/** What the candidate was asked for after the application, newest first, and what came of it. */
export function DocumentRequests({ application: { id, documentRequests, canAskForDocument }, onAsk }: DocumentRequestsProps) {
  const { timeZone } = useOrganization();
  const [today] = useState(() => dayAt(new Date().toISOString(), timeZone));
  if (documentRequests.length === 0 && !canAskForDocument) return null;
  return (
    <section aria-labelledby="document-requests" className={styles.section}>
      <h2 id="document-requests">Documents asked for</h2>
      {canAskForDocument && (
        <div>
          <Button size="small" onClick={onAsk}>
            Ask for a document
          </Button>
        </div>
      )}
      {documentRequests.length > 0 && (
        <ul className={`plain-list ${styles.list ?? ""}`}>
          {documentRequests.toReversed().map((request) => (
            <DocumentRequest key={request.id} request={request} today={today} applicationId={id} mayWithdraw={canAskForDocument} />
          ))}
        </ul>
      )}
    </section>
  );
}

type Request = ApplicationDocumentRequestsFragment["documentRequests"][number];

function nameOf({ kind, label }: Request): string {
  return label ?? documentKindLabel(kind);
}

interface DocumentRequestProps {
  readonly request: Request;
  /** YYYY-MM-DD by the organization's clock. */
  readonly today: string;
  readonly applicationId: string;
  readonly mayWithdraw: boolean;
}

function DocumentRequest({ request, today, applicationId, mayWithdraw }: DocumentRequestProps) {
  const { timeZone } = useOrganization();
  const { state, askedAt, askedBy, reason } = request;
  return (
    <li className={styles.request}>
      <p className={styles.name}>
        {nameOf(request)} <Standing request={request} today={today} />
      </p>
      {reason !== "" && <p className={styles.reason}>{reason}</p>}
      <p className="muted">
        {askedBy.name}, <time dateTime={askedAt}>{dateText(askedAt, timeZone)}</time>
        {history(request, timeZone)}
      </p>
      {state === "OPEN" && mayWithdraw && <Withdraw requestId={request.id} applicationId={applicationId} name={nameOf(request)} />}
    </li>
  );
}

function Standing({ request: { state, dueOn }, today }: Pick<DocumentRequestProps, "request" | "today">) {
  switch (state) {
    case "ANSWERED":
      return <span className="tag tag--success">Came in</span>;
    case "WITHDRAWN":
      return <span className="tag">Not needed any more</span>;
    case "OPEN":
      return isOverdue(dueOn, today) ? <span className="tag tag--warning">Overdue</span> : <span className="tag tag--accent">Asked for</span>;
  }
}

function history({ state, dueOn, remindedAt, answeredAt }: Request, timeZone: string): string {
  const facts = [
    ...(state === "OPEN" && dueOn !== null ? [`wanted by ${dayText(dueOn)}`] : []),
    ...(state === "OPEN" && remindedAt !== null ? [`reminded on ${dateText(remindedAt, timeZone)}`] : []),
    ...(answeredAt === null ? [] : [`came in on ${dateText(answeredAt, timeZone)}`]),
  ];
  return facts.map((fact) => `; ${fact}`).join("");
}

function Withdraw({ requestId, applicationId, name }: { readonly requestId: string; readonly applicationId: string; readonly name: string }) {
  const say = useToast();
  const { send, sending, refusals } = useSend(WithdrawDocumentRequestDocument, (result) => result.withdrawDocumentRequest);
  const withdraw = async () => {
    const { accepted } = await send({ input: { applicationId, documentRequestId: requestId } });
    if (accepted) say("The candidate is not asked for it any more.");
  };
  return (
    <div>
      <RefusalList refusals={refusals} />
      <Button size="small" aria-label={`Not needed any more: ${name}`} busy={sending} onClick={() => void withdraw()}>
        Not needed any more
      </Button>
    </div>
  );
}
