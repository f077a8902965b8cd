import { contactLimits } from "@rounds/shared/applications/contact.ts";
import { CareersContactDocument, type CareersContactQuery } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { statusNotFoundPage } from "./status-not-found.tsx";

type Contact = NonNullable<CareersContactQuery["applicationStatus"]>["contact"];

const fields = ["givenName", "familyName", "email", "phone"] as const;
type ContactField = (typeof fields)[number];

/** Where a candidate changes what they are called and where they are reached. */
export async function contactRoute(request: PageRequest, token: string): Promise<Page> {
  const { organization, applicationStatus } = await request.execute(CareersContactDocument, { token });
  if (!applicationStatus) return statusNotFoundPage(request, organization);
  const { apply, status } = request.language.words;
  const { title } = status.contact;
  return {
    status: request.form ? 422 : 200,
    title: request.form ? apply.errorTitle(title) : title,
    organization,
    shared: false,
    secret: true,
    body: <ContactForm contact={applicationStatus.contact} request={request} statusAddress={request.address(`/status/${encodeURIComponent(token)}`)} />,
  };
}

interface ContactFormProps {
  readonly contact: Contact;
  readonly request: PageRequest;
  readonly statusAddress: string;
}

function ContactForm({ contact, request: { form, path, address, language }, statusAddress }: ContactFormProps) {
  const { apply, status } = language.words;
  const words = status.contact;
  const refusals = form?.refusals ?? [];
  const kept = { ...contact, email: contact.emailAddress, phone: contact.phoneNumber };
  const field = (name: ContactField, maxLength: number) => ({
    id: name,
    name,
    label: apply[name],
    maxLength,
    defaultValue: form?.values[name]?.[0] ?? kept[name] ?? "",
    error: refusals.find(({ path: refused }) => refused[0] === name)?.message,
  });
  return (
    <div className="reading">
      <form className="form" method="post" action={address(path)} noValidate>
        <ErrorSummary lines={refusals.map(({ message, path: [name] }) => ({ message, fieldId: fields.find((each) => each === name) }))} kept={words.kept} />
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <div className="form__pair">
          <TextField {...field("givenName", contactLimits.name)} autoComplete="given-name" spellCheck={false} />
          <TextField {...field("familyName", contactLimits.name)} autoComplete="family-name" spellCheck={false} />
        </div>
        <TextField {...field("email", contactLimits.email)} hint={words.emailHint} type="email" inputMode="email" autoComplete="email" spellCheck={false} />
        <TextField {...field("phone", contactLimits.phone)} optional type="tel" inputMode="tel" autoComplete="tel" />
        <div className="form__actions">
          <button className="button" type="submit">
            {words.save}
          </button>
          <a href={statusAddress}>{words.back}</a>
        </div>
      </form>
    </div>
  );
}
