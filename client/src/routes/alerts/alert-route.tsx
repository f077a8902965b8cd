import { fieldsOfFilter, type ValuesOf } from "@rounds/shared/alerts/alert-form.ts";
import type { ReactNode } from "react";
import { AlertButton } from "../../features/alerts/alert-button.tsx";
import { AlertFacts } from "../../features/alerts/alert-facts.tsx";
import { AlertFields } from "../../features/alerts/alert-fields.tsx";
import { summaryLines } from "../../features/alerts/alert-refusals.ts";
import { CareersAlertDocument, type CareersAlertQuery } from "../../graphql/generated/public.ts";
import { dateText } from "../../lib/dates.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { notFoundPage } from "../careers/not-found.tsx";


type Alert = NonNullable<CareersAlertQuery["postingAlert"]>;

interface AlertPageProps {
  readonly alert: Alert;
  readonly choices: CareersAlertQuery;
  readonly request: PageRequest;
  /** Where its buttons send. */
  readonly action: string;
}

/** An alert by its secret link: to be confirmed, to be changed, or ended. Only buttons do anything: programs that look at links follow them too. */
export async function alertRoute(request: PageRequest, token: string): Promise<Page> {
  return alertPage(request, token, (props) => {
    if (props.alert.endedAt !== null) return ["This alert has ended", <Ended key="ended" {...props} />];
    return props.alert.confirmedAt === null ? ["Confirm your alert", <Unconfirmed key="unconfirmed" {...props} />] : ["Your alert", <Active key="active" {...props} />];
  });
}

/** Where "Unsubscribe" in a mail leads a person; mail programs POST to the same address. */
export async function unsubscribeRoute(request: PageRequest, token: string): Promise<Page> {
  return alertPage(request, token, (props) => (props.alert.endedAt === null ? ["End this alert?", <End key="end" {...props} />] : ["This alert has ended", <Ended key="ended" {...props} />]));
}

async function alertPage(request: PageRequest, token: string, show: (props: AlertPageProps) => readonly [title: string, body: ReactNode]): Promise<Page> {
  const choices = await request.execute(CareersAlertDocument, { token });
  const { organization, postingAlert } = choices;
  if (!postingAlert) return alertNotFoundPage(organization);
  const [title, body] = show({ alert: postingAlert, choices, request, action: `/alerts/${encodeURIComponent(token)}` });
  return {
    status: request.form ? 422 : 200,
    title: request.form ? `Error: ${title}` : title,
    organization,
    shared: false,
    secret: true,
    body: (
      <div className="reading">
        <ErrorSummary lines={summaryLines(request.form?.refusals ?? [])} kept="The alert is as it was before. What you entered is kept." />
        <h1>{title}</h1>
        {body}
      </div>
    ),
  };
}

function Unconfirmed({ alert, choices, action }: AlertPageProps) {
  return (
    <>
      <p className="lead">This is what was asked for. Nothing is sent before you confirm it.</p>
      <AlertFacts {...alert} />
      <AlertButton action={action} verb="confirm" label="Confirm the alert" />
      <p className="muted">If you did not ask for it, there is nothing to do{dayText(", and on ", alert, choices)} the address is deleted.</p>
    </>
  );
}

function Active(props: AlertPageProps) {
  const { alert, action, request } = props;
  const done = request.search.get("done");
  return (
    <>
      {done === "confirm" && <p className="notice notice--success">The alert has started. We write when a new posting fits.</p>}
      {done === "update" && <p className="notice notice--success">Your changes are saved.</p>}
      <AlertFacts {...alert} />
      <section className="section">
        <h2>Change it</h2>
        <ChangeForm {...props} />
      </section>
      <section className="section">
        <h2>End it</h2>
        <p>Nothing more is sent. You can start it again later.</p>
        <AlertButton action={action} verb="end" label="End this alert" tone="quiet" />
      </section>
    </>
  );
}

function ChangeForm({ alert, choices, action, request: { form } }: AlertPageProps) {
  const kept: Readonly<Record<string, readonly string[]>> = form?.values ?? { ...fieldsOfFilter(alert.filter), frequency: [alert.frequency] };
  const valuesOf: ValuesOf = (name) => kept[name] ?? [];
  return (
    <form className="form" method="post" action={action} noValidate>
      <input type="hidden" name="do" value="update" />
      <AlertFields choices={choices} valuesOf={valuesOf} refusals={form?.refusals ?? []} />
      <div className="form__actions">
        <button className="button" type="submit">
          Save changes
        </button>
      </div>
    </form>
  );
}

function End({ alert, action }: AlertPageProps) {
  return (
    <>
      <AlertFacts {...alert} />
      <div className="form__actions">
        <AlertButton action={action} verb="end" label="End this alert" />
        <a href={action}>Change it instead</a>
      </div>
    </>
  );
}

function Ended({ alert, choices, action }: AlertPageProps) {
  return (
    <>
      <p className="lead">Nothing more is sent. If that was a mistake, start the alert again.</p>
      <AlertFacts {...alert} />
      <AlertButton action={action} verb="confirm" label="Start it again" tone="quiet" />
      <p className="muted">Otherwise there is nothing to do{dayText(": on ", alert, choices)} the alert and your address are deleted.</p>
    </>
  );
}

/** ", and on December 1, 2026,": the day on which it is deleted. */
function dayText(before: string, { expiresAt }: Alert, { organization }: CareersAlertQuery): string {
  return expiresAt === null ? " and" : `${before}${dateText(expiresAt, organization.timeZone)}`;
}

function alertNotFoundPage(organization: CareersAlertQuery["organization"]): Page {
  return notFoundPage({ organization, title: "Alert not found", sentence: "This link opens no alert, and nothing is sent. Links to confirm work for 7 days, and an ended alert is deleted after 30." });
}
