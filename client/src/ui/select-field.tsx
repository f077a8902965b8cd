import type { ComponentProps } from "react";
import { describe, Field } from "./form-field.tsx";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> extends Omit<ComponentProps<"select">, "id" | "value"> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One labelled choice among a few named values. */
export function SelectField<Value extends string>({ id, label, hint, error, options, onChoose, ...select }: SelectFieldProps<Value>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        className="input"
        {...describe({ id, hint, error })}
        {...select}
        id={id}
        onChange={(event) => {
          const chosen = options.find(({ value }) => value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
