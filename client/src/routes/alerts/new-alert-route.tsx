import { alertLimits } from "@rounds/shared/alerts/alert.ts";
import { contactLimits } from "@rounds/shared/applications/contact.ts";
import { AlertFields } from "../../features/alerts/alert-fields.tsx";
import { errorAt, summaryLines } from "../../features/alerts/alert-refusals.ts";
import { MailPromise } from "../../features/alerts/mail-promise.tsx";
import { CareersNewAlertDocument, CareersOrganizationDocument, type AlertChoicesFragment } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { TextField } from "../../ui/form-field.tsx";

/** The whole form, filled with the search that led here or with what was refused. */
export async function newAlertRoute(request: PageRequest): Promise<Page> {
  const choices = await request.execute(CareersNewAlertDocument, {});
  const title = "Hear of new postings";
  return {
    status: request.form ? 422 : 200,
    title: request.form ? `Error: ${title}` : title,
    organization: choices.organization,
    shared: false,
    secret: true,
    body: <NewAlert title={title} choices={choices} request={request} />,
  };
}

function NewAlert({ title, choices, request: { form, search, path } }: { readonly title: string; readonly choices: AlertChoicesFragment; readonly request: PageRequest }) {
  const valuesOf = (name: string) => form?.values[name] ?? search.getAll(name);
  const refusals = form?.refusals ?? [];
  return (
    <div className="reading">
      <form className="form" method="post" action={path} noValidate>
        <ErrorSummary lines={summaryLines(refusals)} kept="Everything that you entered is kept." />
        <h1>{title}</h1>
        <p className="lead">Tell us what you look for, and we write when such a posting opens. Leave open what does not matter to you.</p>
        <TextField id="email" name="email" label="E-mail address" type="email" inputMode="email" autoComplete="email" spellCheck={false} maxLength={contactLimits.email} defaultValue={valuesOf("email")[0] ?? ""} error={errorAt(refusals, "email")} />
        <AlertFields choices={choices} valuesOf={valuesOf} refusals={refusals} />
        <MailPromise />
        <div className="form__actions">
          <button className="button" type="submit">
            Send me the link
          </button>
        </div>
      </form>
    </div>
  );
}

/** The same for every address: whether one is known here is nobody's business. */
export async function alertSentRoute(request: PageRequest): Promise<Page> {
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  const body = (
    <div className="reading">
      <h1>Look into your mailbox</h1>
      <p className="lead">If the address is right, a mail with a link is on its way to it. Open the link and confirm; then the alert starts.</p>
      <p>The link works for {alertLimits.daysToConfirm} days. If no mail comes, look among the unwanted mail, or ask again with the address typed anew. An address gets at most {alertLimits.mailsToConfirmADay} such mails a day.</p>
      <p>
        <a href="/postings">See all postings</a>
      </p>
    </div>
  );
  return { status: 200, title: "Look into your mailbox", organization, shared: false, secret: true, body };
}
