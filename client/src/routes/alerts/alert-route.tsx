import { alertLimits } from "@rounds/shared/alerts/alert.ts";
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
  const { alerts } = request.language.words;
  return alertPage(request, token, (props) => {
    if (props.alert.endedAt !== null) return [alerts.ended.title, <Ended key="ended" {...props} />];
    return props.alert.confirmedAt === null ? [alerts.unconfirmed.title, <Unconfirmed key="unconfirmed" {...props} />] : [alerts.active.title, <Active key="active" {...props} />];
  });
}

/** Where "Unsubscribe" in a mail leads a person; mail programs POST to the same address. */
export async function unsubscribeRoute(request: PageRequest, token: string): Promise<Page> {
  const { alerts } = request.language.words;
  return alertPage(request, token, (props) => (props.alert.endedAt === null ? [alerts.end.title, <End key="end" {...props} />] : [alerts.ended.title, <Ended key="ended" {...props} />]));
}

async function alertPage(request: PageRequest, token: string, show: (props: AlertPageProps) => readonly [title: string, body: ReactNode]): Promise<Page> {
  const choices = await request.execute(CareersAlertDocument, { token });
  const { organization, postingAlert } = choices;
  if (!postingAlert) return alertNotFoundPage(request, organization);
  const { alerts, apply } = request.language.words;
  const [title, body] = show({ alert: postingAlert, choices, request, action: request.address(`/alerts/${encodeURIComponent(token)}`) });
  return {
    status: request.form ? 422 : 200,
    title: request.form ? apply.errorTitle(title) : title,
    organization,
    shared: false,
    secret: true,
    body: (
      <div className="reading">
        <ErrorSummary lines={summaryLines(request.form?.refusals ?? [])} kept={alerts.active.kept} />
        <h1>{title}</h1>
        {body}
      </div>
    ),
  };
}

function Unconfirmed(props: AlertPageProps) {
  const { unconfirmed } = props.request.language.words.alerts;
  const deletedOn = deletionDay(props);
  return (
    <>
      <p className="lead">{unconfirmed.lead}</p>
      <AlertFacts {...props.alert} />
      <AlertButton action={props.action} verb="confirm" label={unconfirmed.confirm} />
      {deletedOn !== null && <p className="muted">{unconfirmed.otherwise(deletedOn)}</p>}
    </>
  );
}

function Active(props: AlertPageProps) {
  const { alert, action, request } = props;
  const { active, end } = request.language.words.alerts;
  const done = request.search.get("done");
  return (
    <>
      {done === "confirm" && <p className="notice notice--success">{active.started}</p>}
      {done === "update" && <p className="notice notice--success">{active.saved}</p>}
      <AlertFacts {...alert} />
      <section className="section">
        <h2>{active.change}</h2>
        <ChangeForm {...props} />
      </section>
      <section className="section">
        <h2>{active.end}</h2>
        <p>{active.endHint}</p>
        <AlertButton action={action} verb="end" label={end.confirm} tone="quiet" />
      </section>
    </>
  );
}

function ChangeForm({ alert, choices, action, request: { form, language } }: AlertPageProps) {
  const kept: Readonly<Record<string, readonly string[]>> = form?.values ?? { ...fieldsOfFilter(alert.filter), frequency: [alert.frequency] };
  const valuesOf: ValuesOf = (name) => kept[name] ?? [];
  return (
    <form className="form" method="post" action={action} noValidate>
      <input type="hidden" name="do" value="update" />
      <AlertFields choices={choices} valuesOf={valuesOf} refusals={form?.refusals ?? []} />
      <div className="form__actions">
        <button className="button" type="submit">
          {language.words.alerts.active.save}
        </button>
      </div>
    </form>
  );
}

function End({ alert, action, request }: AlertPageProps) {
  const { end } = request.language.words.alerts;
  return (
    <>
      <AlertFacts {...alert} />
      <div className="form__actions">
        <AlertButton action={action} verb="end" label={end.confirm} />
        <a href={action}>{end.change}</a>
      </div>
    </>
  );
}

function Ended(props: AlertPageProps) {
  const { ended } = props.request.language.words.alerts;
  const deletedOn = deletionDay(props);
  return (
    <>
      <p className="lead">{ended.lead}</p>
      <AlertFacts {...props.alert} />
      <AlertButton action={props.action} verb="confirm" label={ended.start} tone="quiet" />
      {deletedOn !== null && <p className="muted">{ended.otherwise(deletedOn)}</p>}
    </>
  );
}

function deletionDay({ alert: { expiresAt }, choices: { organization }, request }: AlertPageProps): string | null {
  return expiresAt === null ? null : dateText(expiresAt, organization.timeZone, request.language.words.language.locale);
}

function alertNotFoundPage({ language }: PageRequest, organization: CareersAlertQuery["organization"]): Page {
  const { title, sentence } = language.words.alerts.notFound;
  return notFoundPage({ organization, title, sentence: sentence(alertLimits.daysToConfirm, alertLimits.daysAfterEnd) });
}
