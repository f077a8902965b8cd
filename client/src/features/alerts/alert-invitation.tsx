import { alertFrequencies, frequencyLabel } from "@rounds/shared/alerts/alert.ts";
import { contactLimits } from "@rounds/shared/applications/contact.ts";
import { defaultLanguage } from "@rounds/shared/languages/language.ts";
import { useDefaultLanguage, useWords } from "../../lib/page-language.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { filtersOf, type PostingSearch } from "../postings/posting-search.ts";
import { MailPromise } from "./mail-promise.tsx";

interface AlertInvitationProps {
  readonly search: PostingSearch;
  readonly foundAny: boolean;
}

/** Below the list of postings: asks for an alert with what was searched for. */
export function AlertInvitation({ search, foundAny }: AlertInvitationProps) {
  const { alert } = useWords().postings.list;
  const isDefaultLanguage = useDefaultLanguage();
  const terms = filtersOf(search).map((name): [string, string] => [name, search[name]]);
  const title = terms.length === 0 ? alert.all : foundAny ? alert.like : alert.such;
  // Alerts and their mails speak the default language alone.
  if (!isDefaultLanguage) return <p><a href={newAlertAddress(terms)} hrefLang={defaultLanguage}>{alert.inEnglish(title)}</a></p>;
  return (
    <section className="alert-invitation" aria-labelledby="alert-invitation">
      <h2 id="alert-invitation">{title}</h2>
      <form className="alert-invitation__form" method="post" action="/alerts/new" noValidate>
        {terms.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField id="email" name="email" label="E-mail address" type="email" inputMode="email" autoComplete="email" spellCheck={false} maxLength={contactLimits.email} />
        <div className="field">
          <label htmlFor="frequency">When we write</label>
          <select className="input" id="frequency" name="frequency">
            {alertFrequencies.map((frequency) => (
              <option key={frequency} value={frequency}>
                {frequencyLabel(frequency)}
              </option>
            ))}
          </select>
        </div>
        <button className="button" type="submit">
          Send me the link
        </button>
      </form>
      <MailPromise />
      <p>
        <a href={newAlertAddress(terms)}>Choose first what to be told about</a>
      </p>
    </section>
  );
}

function newAlertAddress(terms: [string, string][]): string {
  return terms.length === 0 ? "/alerts/new" : `/alerts/new?${new URLSearchParams(terms).toString()}`;
}

