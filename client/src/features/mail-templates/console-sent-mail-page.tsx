import { useQuery } from "@apollo/client/react";
import { mailKindNames } from "@rounds/shared/mail-templates/kinds.ts";
import { Link, useSearchParams } from "react-router";
import { MailDeliveriesDocument, RetryMailDocument, type MailDeliveryRowFragment, type MailState } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { useSend } from "../../lib/console-send.ts";
import { useDelayedText } from "../../lib/console-use-delayed.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { Empty, LoadProblem } from "../../ui/notice.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { mailKindLabel, mailStateLabels, mailTrouble } from "./console-mail-words.ts";
import styles from "./console-mail.module.css";

const states = ["QUEUED", "SENDING", "SENT", "BOUNCED", "FAILED"] as const satisfies readonly MailState[];
const stateOptions = [{ value: "", label: "Every state" }, ...states.map((state) => ({ value: state, label: mailStateLabels[state] }))];
const kindOptions = [{ value: "", label: "Every kind" }, ...[...mailKindNames, "ALERT"].map((kind) => ({ value: kind, label: mailKindLabel(kind) }))];

/** What became of each mail of the last 90 days. */
export function SentMailPage() {
  const [address, setAddress] = useSearchParams();
  const shown = { state: states.find((state) => state === address.get("state")), kind: address.get("kind") ?? "", to: address.get("to") ?? "" };
  const show = (next: Record<string, string>) => setAddress(Object.fromEntries(Object.entries({ state: shown.state ?? "", kind: shown.kind, to: shown.to, ...next }).filter(([, value]) => value !== "")), { replace: true, preventScrollReset: true });
  const [to, setTo] = useDelayedText(shown.to, (text) => show({ to: text }));
  const { data, previousData, error, refetch, fetchMore } = useQuery(MailDeliveriesDocument, { variables: { state: shown.state ?? null, kind: shown.kind || null, to: shown.to || null }, fetchPolicy: "cache-and-network" });
  const found = (data ?? previousData)?.mailDeliveries;
  return (
    <div className={styles.section}>
      <p className="muted">Mails of the last 90 days, newest first. Their texts are not kept.</p>
      <div className={styles.filters} role="search" aria-label="Mails">
        <TextField id="to" label="Sent to (the whole address)" type="search" value={to} onChange={(event) => setTo(event.target.value)} />
        <SelectField id="state" label="State" value={shown.state ?? ""} options={stateOptions} onChoose={(state) => show({ state })} />
        <SelectField id="kind" label="Kind" value={shown.kind} options={kindOptions} onChoose={(kind) => show({ kind })} />
      </div>
      {!found && (error ? <LoadProblem what="The mails" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={64} />)}
      {found?.nodes.length === 0 && <Empty title={shown.state === undefined && shown.kind === "" && shown.to === "" ? "No mail yet" : "No mail fits"} />}
      {found && found.nodes.length > 0 && (
        <ul className={`plain-list ${styles.deliveries ?? ""}`}>
          {found.nodes.map((delivery) => (
            <Delivery key={delivery.id} delivery={delivery} />
          ))}
        </ul>
      )}
      {found?.pageInfo.hasNextPage && <Button onClick={() => void fetchMore({ variables: { after: found.pageInfo.endCursor } })}>Show older mails</Button>}
    </div>
  );
}

const tagOf: Readonly<Record<MailState, string>> = { QUEUED: "tag tag--warning", SENDING: "tag tag--accent", SENT: "tag tag--success", BOUNCED: "tag tag--danger", FAILED: "tag tag--danger" };

function Delivery({ delivery }: { readonly delivery: MailDeliveryRowFragment }) {
  const say = useToast();
  const { timeZone } = useOrganization();
  const { send, sending, refusals } = useSend(RetryMailDocument, (result) => result.retryMail);
  const { id, kind, to, applicationId, state, stateSince, canRetry } = delivery;
  const trouble = mailTrouble(delivery);
  const retry = async () => {
    if ((await send({ input: { deliveryId: id } })).accepted) say("The mail is on its way again.");
  };
  return (
    <li>
      <div>
        <p className={styles.deliveryHead}>
          {mailKindLabel(kind)} <span className={tagOf[state]}>{mailStateLabels[state]}</span>
        </p>
        <p>
          {to === "" ? "To an address that the candidate deleted" : `To ${to}`}
          {applicationId !== null && (
            <>
              {" · "}
              <Link to={`/console/applications/${encodeURIComponent(applicationId)}`}>Application</Link>
            </>
          )}
        </p>
        {trouble !== "" && <p className="muted">{trouble}</p>}
        <RefusalList refusals={refusals} />
      </div>
      <div>
        <p className="muted">{deadlineText(stateSince, timeZone)}</p>
        {canRetry && (
          <Button size="small" busy={sending} onClick={() => void retry()}>
            Send again
          </Button>
        )}
      </div>
    </li>
  );
}
