import { contentLimits, payPeriods } from "@rounds/shared/postings/content.ts";
import type { ReactNode } from "react";
import { TextField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { periodText } from "../postings/posting-words.ts";
import styles from "./console-list-editor.module.css";
import type { SectionValues } from "./console-section-values.ts";

const currencies = ["USD", "CAD", "EUR", "GBP", "AUD", "CHF"] as const;

type PayValues = Pick<SectionValues, "payMin" | "payMax" | "payCurrency" | "payPeriod" | "payNote">;

interface PayFieldsProps {
  readonly values: PayValues;
  readonly set: (changed: Partial<PayValues>) => void;
  readonly errorAt: (...path: readonly string[]) => string | undefined;
  /** What stands between the heading and the amounts. */
  readonly children?: ReactNode;
}

/** From what to what it pays, and what decides where in between. */
export function PayFields({ values, set, errorAt, children }: PayFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>Pay</legend>
      {children}
      <div className={styles.pair}>
        <TextField id="compensation-min" label="Lowest" inputMode="decimal" value={values.payMin} error={errorAt("compensation", "min") ?? errorAt("compensation")} onChange={(event) => set({ payMin: event.target.value })} />
        <TextField id="compensation-max" label="Highest" inputMode="decimal" value={values.payMax} error={errorAt("compensation", "max")} onChange={(event) => set({ payMax: event.target.value })} />
        <SelectField id="compensation-currency" label="Currency" value={values.payCurrency} options={currencyOptions(values.payCurrency)} error={errorAt("compensation", "currency")} onChoose={(payCurrency) => set({ payCurrency })} />
        <SelectField id="compensation-period" label="For" value={values.payPeriod} options={periodOptions} error={errorAt("compensation", "period")} onChoose={(payPeriod) => set({ payPeriod })} />
      </div>
      <TextField id="compensation-note" label="Note" optional hint="What decides where in the range somebody starts, and what comes on top." maxLength={contentLimits.line} value={values.payNote} error={errorAt("compensation", "note")} onChange={(event) => set({ payNote: event.target.value })} />
    </fieldset>
  );
}

export const periodOptions = payPeriods.map((value) => ({ value, label: periodText(value) }));

/** The usual ones, and the one that is chosen. */
export function currencyOptions(chosen: string): { readonly value: string; readonly label: string }[] {
  return [...new Set<string>([...currencies, chosen])].map((value) => ({ value, label: value }));
}
