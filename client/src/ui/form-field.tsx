import type { ComponentProps, ReactNode } from "react";
import { useWords } from "../lib/page-language.tsx";
import { errorId, hintId } from "./field-ids.ts";

interface FieldTexts {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** What stands under the control. */
  readonly below?: ReactNode;
}

type TextFieldProps = FieldTexts & Omit<ComponentProps<"input">, "id">;
type TextAreaFieldProps = FieldTexts & Omit<ComponentProps<"textarea">, "id">;

/** One labelled line of text. */
export function TextField({ id, label, hint, error, optional, below, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input className="input" id={id} {...describe({ id, hint, error })} {...input} />
      {below}
    </Field>
  );
}

/** One labelled text of several lines. */
export function TextAreaField({ id, label, hint, error, optional, below, ...textarea }: TextAreaFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea className="input" id={id} {...describe({ id, hint, error })} {...textarea} />
      {below}
    </Field>
  );
}

/** A label, a hint and a refusal around one control that takes `describe(…)`. */
export function Field({ id, label, hint, error, optional, children }: FieldTexts & { readonly children: ReactNode }) {
  return (
    <div className={fieldClass(error)} data-field={id}>
      <label htmlFor={id}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** A question over several radios or checkboxes. */
export function FieldGroup({ id, label, hint, error, optional, children }: FieldTexts & { readonly children: ReactNode }) {
  return (
    <fieldset className={fieldClass(error)} data-field={id} aria-describedby={describe({ id, hint, error })["aria-describedby"]}>
      <legend>
        {label}
        <OptionalMark optional={optional} />
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

/** One radio or checkbox with its words. */
export function Choice({ label, ...input }: { readonly label: string } & ComponentProps<"input">) {
  return (
    <label className="choice">
      <input {...input} />
      <span>{label}</span>
    </label>
  );
}

/** Ties a control to its hint and to its refusal. */
export function describe({ id, hint, error }: Pick<FieldTexts, "id" | "hint" | "error">) {
  const ids = [hint === undefined ? [] : hintId(id), error === undefined ? [] : errorId(id)].flat();
  return { "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined, "aria-invalid": error === undefined ? undefined : true };
}

function HintAndError({ id, hint, error }: Pick<FieldTexts, "id" | "hint" | "error">) {
  const { forms } = useWords();
  return (
    <>
      {hint !== undefined && (
        <p className="field__hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      <p className="field__error" id={errorId(id)} hidden={error === undefined}>
        <span className="visually-hidden">{forms.error}</span>
        <span data-text>{error}</span>
      </p>
    </>
  );
}

function OptionalMark({ optional }: Pick<FieldTexts, "optional">) {
  const { forms } = useWords();
  return optional ? <span className="field__optional">{forms.optional}</span> : null;
}

function fieldClass(error: string | undefined): string {
  return error === undefined ? "field" : "field field--refused";
}
