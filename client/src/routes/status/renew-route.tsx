import { contactLimits } from "@rounds/shared/applications/contact.ts";
import { linkRenewalLimits } from "@rounds/shared/applications/link-renewal.ts";
import { CareersOrganizationDocument } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { sentencesPage } from "../careers/sentences-page.tsx";

const EMAIL = "email";

/** Where somebody who has lost the link to an application asks for a new one. */
export async function renewRoute(request: PageRequest): Promise<Page> {
  const { organization } = await request.execute(CareersOrganizationDocument, {});
  const { apply, status } = request.language.words;
  const { title } = status.renew;
  return { status: request.form ? 422 : 200, title: request.form ? apply.errorTitle(title) : title, organization, shared: false, body: <Renew request={request} /> };
}

function Renew({ request: { form, path, address, language } }: { readonly request: PageRequest }) {
  const { apply, forms, status } = language.words;
  const { renew } = status;
  const refusals = form?.refusals ?? [];
  const isEmail = (refused: readonly string[]) => refused[0] === EMAIL;
  return (
    <div className="reading">
      <form className="form" method="post" action={address(path)} noValidate>
        <ErrorSummary lines={refusals.map(({ message, path: refused }) => ({ message, fieldId: isEmail(refused) ? EMAIL : undefined }))} kept={forms.everythingKept} />
        <h1>{renew.title}</h1>
        <p className="lead">{renew.lead}</p>
        <TextField
          id={EMAIL}
          name={EMAIL}
          label={apply.email}
          hint={renew.hint}
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          maxLength={contactLimits.email}
          defaultValue={form?.values[EMAIL]?.[0] ?? ""}
          error={refusals.find(({ path: refused }) => isEmail(refused))?.message}
        />
        <div className="form__actions">
          <button className="button" type="submit">
            {renew.send}
          </button>
        </div>
      </form>
    </div>
  );
}

/** The same for every address: whether one has applied is nobody's business. */
export function renewSentRoute(request: PageRequest): Promise<Page> {
  const { renew } = request.language.words.status;
  return sentencesPage(request, 200, renew.sentTitle, [renew.sentLead, renew.sentHint(linkRenewalLimits.mailsADay)]);
}
