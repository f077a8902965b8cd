import type { AlertFrequency } from "@rounds/shared/alerts/alert.ts";
import { filterFacts, type AlertFilter } from "@rounds/shared/alerts/alert-filter.ts";
import { useWords } from "../../lib/page-language.tsx";

/** What an alert looks for, in words. */
export function AlertFacts({ filter, frequency }: { readonly filter: AlertFilter; readonly frequency: AlertFrequency }) {
  const words = useWords();
  const { alerts } = words;
  const facts = filterFacts(filter, words);
  const shown = facts.length === 0 ? [{ name: alerts.postings, text: alerts.everyNewOne }] : facts;
  return (
    <dl className="facts facts--wide">
      {[...shown, { name: alerts.frequency, text: alerts.frequencies[frequency] }].map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
