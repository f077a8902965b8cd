import { alertLimits } from "@rounds/shared/alerts/alert.ts";
import { AlertFields } from "../../features/alerts/alert-fields.tsx";
import { errorAt, summaryLines } from "../../features/alerts/alert-refusals.ts";
import { EmailField } from "../../features/alerts/email-field.tsx";
import { MailPromise } from "../../features/alerts/mail-promise.tsx";
import { CareersNewAlertDocument, type AlertChoicesFragment } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { sentencesPage } from "../careers/sentences-page.tsx";

/** The whole form, filled with the search that led here or with what was refused. */
export async function newAlertRoute(request: PageRequest): Promise<Page> {
  const choices = await request.execute(CareersNewAlertDocument, {});
  const { alerts, apply } = request.language.words;
  const { title } = alerts.form;
  return {
    status: request.form ? 422 : 200,
    title: request.form ? apply.errorTitle(title) : title,
    organization: choices.organization,
    shared: false,
    secret: true,
    body: <NewAlert choices={choices} request={request} />,
  };
}

function NewAlert({ choices, request: { form, search, path, address, language } }: { readonly choices: AlertChoicesFragment; readonly request: PageRequest }) {
  const { alerts, forms } = language.words;
  const valuesOf = (name: string) => form?.values[name] ?? search.getAll(name);
  const refusals = form?.refusals ?? [];
  return (
    <div className="reading">
      <form className="form" method="post" action={address(path)} noValidate>
        <ErrorSummary lines={summaryLines(refusals)} kept={forms.everythingKept} />
        <h1>{alerts.form.title}</h1>
        <p className="lead">{alerts.form.lead}</p>
        <EmailField defaultValue={valuesOf("email")[0] ?? ""} error={errorAt(refusals, "email")} />
        <AlertFields choices={choices} valuesOf={valuesOf} refusals={refusals} />
        <MailPromise />
        <div className="form__actions">
          <button className="button" type="submit">
            {alerts.send}
          </button>
        </div>
      </form>
    </div>
  );
}

/** The same for every address: whether one is known here is nobody's business. */
export function alertSentRoute(request: PageRequest): Promise<Page> {
  const { title, lead, hint } = request.language.words.alerts.sent;
  return sentencesPage(request, 200, title, [lead, hint(alertLimits.daysToConfirm, alertLimits.mailsToConfirmADay)]);
}
