import { alertFrequencies } from "@rounds/shared/alerts/alert.ts";
import { longestFilterText } from "@rounds/shared/alerts/alert-filter.ts";
import type { ValuesOf } from "@rounds/shared/alerts/alert-form.ts";
import { employmentTypes, workplaceTypes } from "@rounds/shared/postings/content.ts";
import type { AlertChoicesFragment } from "../../graphql/generated/public.ts";
import type { FieldRefusal } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { Choice, describe, Field, FieldGroup, TextField } from "../../ui/form-field.tsx";
import { departmentChoices, placeChoices, type Option } from "./alert-choices.ts";
import { errorAt } from "./alert-refusals.ts";

interface AlertFieldsProps {
  readonly choices: AlertChoicesFragment;
  readonly valuesOf: ValuesOf;
  readonly refusals: readonly FieldRefusal[];
}

/** What an alert looks for and how often it is told, as the fields of a form. */
export function AlertFields({ choices, valuesOf, refusals }: AlertFieldsProps) {
  const { alerts, postings, language } = useWords();
  const { facts, employmentTypes: typeLabels, workplaceTypes: workplaceLabels } = postings;
  const first = (name: string) => valuesOf(name)[0] ?? "";
  const error = (name: string) => errorAt(refusals, name);
  return (
    <>
      <TextField id="q" name="q" label={alerts.words} hint={alerts.wordsHint} defaultValue={first("q")} maxLength={longestFilterText} error={error("q")} />
      <div className="form__pair">
        <ChoiceField id="department" label={facts.department} chosen={first("department")} options={departmentChoices(choices)} error={error("department")} />
        <ChoiceField id="location" label={alerts.place} chosen={first("location")} options={placeChoices(choices, language.locale)} error={error("location")} />
      </div>
      <ManyField id="workplace" label={facts.workplace} values={valuesOf("workplace")} options={workplaceTypes.map((value) => ({ value, label: workplaceLabels[value] }))} error={error("workplace")} />
      <ManyField id="type" label={facts.employment} values={valuesOf("type")} options={employmentTypes.map((value) => ({ value, label: typeLabels[value] }))} error={error("type")} />
      <TextField id="pay" name="pay" label={postings.list.payAtLeast} hint={alerts.payHint} defaultValue={first("pay")} maxLength={30} error={error("pay")} />
      <FrequencyField chosen={first("frequency")} />
    </>
  );
}

function FrequencyField({ chosen }: { readonly chosen: string }) {
  const { alerts } = useWords();
  const current = alertFrequencies.find((frequency) => frequency === chosen) ?? "AT_ONCE";
  return (
    <FieldGroup id="frequency" label={alerts.frequency}>
      {alertFrequencies.map((frequency) => (
        <Choice key={frequency} type="radio" name="frequency" value={frequency} label={alerts.frequencies[frequency]} defaultChecked={frequency === current} />
      ))}
    </FieldGroup>
  );
}

interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
  readonly error: string | undefined;
}

/** One of many; a choice that is no longer offered stays. */
function ChoiceField({ id, label, chosen, options, error }: ChoiceFieldProps) {
  const { alerts } = useWords();
  const isListed = chosen === "" || options.some(({ value }) => value === chosen);
  return (
    <Field id={id} label={label} error={error}>
      <select className="input" id={id} name={id} defaultValue={chosen} {...describe({ id, hint: undefined, error })}>
        <option value="">{alerts.any}</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface ManyFieldProps extends Omit<ChoiceFieldProps, "chosen"> {
  readonly values: readonly string[];
}

function ManyField({ id, label, values, options, error }: ManyFieldProps) {
  return (
    <FieldGroup id={id} label={label} error={error}>
      <div className="alert-choices">
        {options.map(({ value, label: text }, index) => (
          <Choice key={value} id={index === 0 ? id : `${id}-${value}`} type="checkbox" name={id} value={value} label={text} defaultChecked={values.includes(value)} />
        ))}
      </div>
    </FieldGroup>
  );
}
