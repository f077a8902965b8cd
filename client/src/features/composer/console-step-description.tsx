import { contentLimits, payPeriods } from "@rounds/shared/postings/content.ts";
import { moneyText } from "../../lib/money.ts";
import { TextField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { periodText } from "../postings/posting-words.ts";
import styles from "./console-composer.module.css";
import type { StepProps } from "./console-step.ts";
import { makeTextItem, TextList } from "./console-text-list.tsx";

const currencies = ["USD", "CAD", "EUR", "GBP", "AUD", "CHF"] as const;

export function DescriptionStep({ composer, errorAt }: StepProps) {
  const { values, set } = composer;
  return (
    <>
      <TextList id="highlights" label="Why this position" hint="Three to five things that are true of this opening and of few others: a project, the team, the hours, what one can learn." noun="highlight" items={values.highlights} error={errorAt("highlights")} make={makeTextItem} onChange={(highlights) => set({ highlights })} />
      <PayFields composer={composer} errorAt={errorAt} />
      <TextList id="benefits" label="What you offer" hint="With figures: days of leave, what you add to the pension, what a family pays for health insurance." noun="benefit" items={values.benefits} error={errorAt("benefits")} make={makeTextItem} onChange={(benefits) => set({ benefits })} />
    </>
  );
}

function PayFields({ composer: { values, set, theirs }, errorAt }: StepProps) {
  const offered: readonly string[] = currencies.some((currency) => currency === values.payCurrency) ? currencies : [...currencies, values.payCurrency];
  const benchmark = theirs.content.compensation?.benchmark ?? null;
  return (
    <fieldset className={styles.group}>
      <legend>Pay</legend>
      {benchmark && (
        <p className="field__hint">
          {`Across the field: ${moneyText(benchmark.low, benchmark.currency)} for the lowest tenth, ${moneyText(benchmark.average, benchmark.currency)} in the middle, ${moneyText(benchmark.high, benchmark.currency)} for the highest tenth, ${periodText(benchmark.period)}. Source: ${benchmark.source}.`}
        </p>
      )}
      <div className={styles.pair}>
        <TextField id="compensation-min" label="Lowest" inputMode="decimal" value={values.payMin} error={errorAt("compensation", "min") ?? errorAt("compensation")} onChange={(event) => set({ payMin: event.target.value })} />
        <TextField id="compensation-max" label="Highest" inputMode="decimal" value={values.payMax} error={errorAt("compensation", "max")} onChange={(event) => set({ payMax: event.target.value })} />
        <SelectField id="compensation-currency" label="Currency" value={values.payCurrency} options={offered.map((value) => ({ value, label: value }))} error={errorAt("compensation", "currency")} onChoose={(payCurrency) => set({ payCurrency })} />
        <SelectField id="compensation-period" label="For" value={values.payPeriod} options={payPeriods.map((value) => ({ value, label: periodText(value) }))} error={errorAt("compensation", "period")} onChoose={(payPeriod) => set({ payPeriod })} />
      </div>
      <TextField id="compensation-note" label="Note" optional hint="What decides where in the range somebody starts, and what comes on top." maxLength={contentLimits.line} value={values.payNote} error={errorAt("compensation", "note")} onChange={(event) => set({ payNote: event.target.value })} />
    </fieldset>
  );
}
