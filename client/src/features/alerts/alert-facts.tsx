import { frequencyLabel, type AlertFrequency } from "@rounds/shared/alerts/alert.ts";
import { filterFacts, type AlertFilter } from "@rounds/shared/alerts/alert-filter.ts";

/** What an alert looks for, in words. */
export function AlertFacts({ filter, frequency }: { readonly filter: AlertFilter; readonly frequency: AlertFrequency }) {
  const facts = filterFacts(filter);
  const shown = facts.length === 0 ? [{ name: "Postings", text: "Every new one" }] : facts;
  return (
    <dl className="facts facts--wide">
      {[...shown, { name: "When we write", text: frequencyLabel(frequency) }].map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
