import { contentLimits } from "@rounds/shared/postings/content.ts";
import { TextField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import styles from "./console-list-editor.module.css";
import { currencyOptions, periodOptions } from "./console-pay-fields.tsx";
import type { TemplateValues } from "./console-template-change.ts";

interface BenchmarkFieldsProps {
  readonly values: TemplateValues;
  readonly set: (changed: Partial<TemplateValues>) => void;
  readonly errorAt: (...path: readonly string[]) => string | undefined;
}

/** What such work pays elsewhere, and who says so. */
export function BenchmarkFields({ values, set, errorAt }: BenchmarkFieldsProps) {
  const error = (part: string) => errorAt("compensation", "benchmark", part);
  return (
    <fieldset className={styles.group}>
      <legend>What the field pays</legend>
      <p className="field__hint">A benchmark from a public source. Leave all of it empty if you have none.</p>
      <div className={styles.pair}>
        <TextField id="benchmark-low" label="Lowest tenth, about" inputMode="decimal" value={values.benchmarkLow} error={error("low")} onChange={(event) => set({ benchmarkLow: event.target.value })} />
        <TextField id="benchmark-average" label="Average" inputMode="decimal" value={values.benchmarkAverage} error={error("average")} onChange={(event) => set({ benchmarkAverage: event.target.value })} />
        <TextField id="benchmark-high" label="Highest tenth, about" inputMode="decimal" value={values.benchmarkHigh} error={error("high")} onChange={(event) => set({ benchmarkHigh: event.target.value })} />
        <SelectField id="benchmark-currency" label="Its currency" value={values.benchmarkCurrency} options={currencyOptions(values.benchmarkCurrency)} error={error("currency")} onChoose={(benchmarkCurrency) => set({ benchmarkCurrency })} />
        <SelectField id="benchmark-period" label="These are" value={values.benchmarkPeriod} options={periodOptions} error={error("period")} onChoose={(benchmarkPeriod) => set({ benchmarkPeriod })} />
      </div>
      <TextField id="benchmark-source" label="Source" hint="Who publishes the figures, and of which year they are." maxLength={contentLimits.line} value={values.benchmarkSource} error={error("source")} onChange={(event) => set({ benchmarkSource: event.target.value })} />
    </fieldset>
  );
}
