import { alertFrequencies } from "@rounds/shared/alerts/alert.ts";
import { useAddress, useWords } from "../../lib/page-language.tsx";
import { filtersOf, type PostingSearch } from "../postings/posting-search.ts";
import { EmailField } from "./email-field.tsx";
import { MailPromise } from "./mail-promise.tsx";

interface AlertInvitationProps {
  readonly search: PostingSearch;
  readonly foundAny: boolean;
}

/** Below the list of postings: asks for an alert with what was searched for. */
export function AlertInvitation({ search, foundAny }: AlertInvitationProps) {
  const { invitation, frequency: frequencyLabel, frequencies, send } = useWords().alerts;
  const address = useAddress();
  const terms = filtersOf(search).map((name): [string, string] => [name, search[name]]);
  const title = terms.length === 0 ? invitation.all : foundAny ? invitation.like : invitation.such;
  return (
    <section className="alert-invitation" aria-labelledby="alert-invitation">
      <h2 id="alert-invitation">{title}</h2>
      <form className="alert-invitation__form" method="post" action={address("/alerts/new")} noValidate>
        {terms.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <EmailField />
        <div className="field">
          <label htmlFor="frequency">{frequencyLabel}</label>
          <select className="input" id="frequency" name="frequency">
            {alertFrequencies.map((frequency) => (
              <option key={frequency} value={frequency}>
                {frequencies[frequency]}
              </option>
            ))}
          </select>
        </div>
        <button className="button" type="submit">
          {send}
        </button>
      </form>
      <MailPromise />
      <p>
        <a href={address(newAlertAddress(terms))}>{invitation.chooseFirst}</a>
      </p>
    </section>
  );
}

function newAlertAddress(terms: [string, string][]): string {
  return terms.length === 0 ? "/alerts/new" : `/alerts/new?${new URLSearchParams(terms).toString()}`;
}
