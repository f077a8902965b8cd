import { documentKindLabel, documentKinds } from "@rounds/shared/documents/kinds.ts";
import { contentLimits, employmentTypes, payPeriods, workplaceTypes } from "@rounds/shared/postings/content.ts";
import type { DocumentRequirement } from "../../graphql/generated/staff.ts";
import { refusalAt } from "../../lib/console-send.ts";
import { Choice, FieldGroup, TextAreaField, TextField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-posting-form.module.css";
import type { PostingForm } from "./console-use-posting-form.ts";
import { employmentTypeLabel, periodText, workplaceTypeLabel } from "./posting-words.ts";

const currencies = ["USD", "CAD", "EUR", "GBP", "AUD", "CHF"] as const;

const requirementOptions: readonly { readonly value: DocumentRequirement; readonly label: string }[] = [
  { value: "REQUIRED", label: "Required" },
  { value: "OPTIONAL", label: "Optional" },
  { value: "NOT_ACCEPTED", label: "Not accepted" },
];

interface FieldsProps {
  readonly form: PostingForm;
}

/** What the opening is and where. */
export function OpeningFields({ form: { values, set, refusals } }: FieldsProps) {
  const { locations } = useOrganization();
  const toggleLocation = (id: string, chosen: boolean) => set({ locationIds: chosen ? [...values.locationIds, id] : values.locationIds.filter((each) => each !== id) });
  return (
    <fieldset className={styles.group}>
      <legend>The opening</legend>
      <TextField id="title" label="Title" maxLength={contentLimits.title} value={values.title} error={refusalAt(refusals, "title")} onChange={(event) => set({ title: event.target.value })} />
      <TextField
        id="slug"
        label="Address"
        hint="The last part of the public page's address: small letters, digits and hyphens."
        value={values.slug}
        error={refusalAt(refusals, "slug")}
        onChange={(event) => set({ slug: event.target.value })}
      />
      <TextField
        id="department"
        label="Department"
        maxLength={contentLimits.line}
        value={values.department}
        error={refusalAt(refusals, "department")}
        onChange={(event) => set({ department: event.target.value })}
      />
      <TextAreaField
        id="summary"
        label="Summary"
        hint="A few sentences that draw people in; the careers site shows them first."
        rows={5}
        maxLength={contentLimits.paragraph}
        value={values.summary}
        error={refusalAt(refusals, "summary")}
        onChange={(event) => set({ summary: event.target.value })}
      />
      <div className={styles.pair}>
        <SelectField
          id="employmentType"
          label="Employment"
          value={values.employmentType}
          options={employmentTypes.map((value) => ({ value, label: employmentTypeLabel(value) }))}
          onChoose={(employmentType) => set({ employmentType })}
          error={refusalAt(refusals, "employmentType")}
        />
        <SelectField
          id="workplaceType"
          label="Workplace"
          value={values.workplaceType}
          options={workplaceTypes.map((value) => ({ value, label: workplaceTypeLabel(value) }))}
          onChoose={(workplaceType) => set({ workplaceType })}
          error={refusalAt(refusals, "workplaceType")}
        />
      </div>
      <FieldGroup id="locationIds" label="Locations" error={refusalAt(refusals, "locationIds")}>
        {locations.map(({ id, name, city, region }) => (
          <Choice key={id} type="checkbox" label={`${name}, ${city}, ${region}`} checked={values.locationIds.includes(id)} onChange={(event) => toggleLocation(id, event.target.checked)} />
        ))}
      </FieldGroup>
    </fieldset>
  );
}

export function PayFields({ form: { values, set, refusals } }: FieldsProps) {
  const offered: readonly string[] = currencies.some((currency) => currency === values.payCurrency) ? currencies : [...currencies, values.payCurrency];
  return (
    <fieldset className={styles.group}>
      <legend>Pay</legend>
      <div className={styles.pair}>
        <TextField
          id="compensation-min"
          label="Lowest"
          inputMode="decimal"
          value={values.payMin}
          error={refusalAt(refusals, "compensation", "min")}
          onChange={(event) => set({ payMin: event.target.value })}
        />
        <TextField
          id="compensation-max"
          label="Highest"
          inputMode="decimal"
          value={values.payMax}
          error={refusalAt(refusals, "compensation", "max")}
          onChange={(event) => set({ payMax: event.target.value })}
        />
        <SelectField
          id="compensation-currency"
          label="Currency"
          value={values.payCurrency}
          options={offered.map((value) => ({ value, label: value }))}
          onChoose={(payCurrency) => set({ payCurrency })}
          error={refusalAt(refusals, "compensation", "currency")}
        />
        <SelectField
          id="compensation-period"
          label="For"
          value={values.payPeriod}
          options={payPeriods.map((value) => ({ value, label: periodText(value) }))}
          onChoose={(payPeriod) => set({ payPeriod })}
          error={refusalAt(refusals, "compensation", "period")}
        />
      </div>
      <TextField
        id="compensation-note"
        label="Note"
        optional
        hint="For example what the amount depends on."
        maxLength={contentLimits.line}
        value={values.payNote}
        error={refusalAt(refusals, "compensation", "note")}
        onChange={(event) => set({ payNote: event.target.value })}
      />
    </fieldset>
  );
}

/** The sections that are lists: one entry a line. */
export function ListFields({ form: { values, set, refusals } }: FieldsProps) {
  const hint = "One per line.";
  return (
    <fieldset className={styles.group}>
      <legend>The description</legend>
      <TextAreaField
        id="responsibilities"
        label="Responsibilities"
        hint={hint}
        rows={10}
        value={values.responsibilities}
        error={refusalAt(refusals, "responsibilities")}
        onChange={(event) => set({ responsibilities: event.target.value })}
      />
      <TextAreaField id="benefits" label="Benefits" hint={hint} rows={6} value={values.benefits} error={refusalAt(refusals, "benefits")} onChange={(event) => set({ benefits: event.target.value })} />
      <TextAreaField
        id="highlights"
        label="Highlights"
        hint={`What is special about this opening. ${hint}`}
        rows={5}
        value={values.highlights}
        error={refusalAt(refusals, "highlights")}
        onChange={(event) => set({ highlights: event.target.value })}
      />
    </fieldset>
  );
}

/** What to send, by when, and whom to ask. */
export function InstructionFields({ form: { values, set, refusals } }: FieldsProps) {
  const { timeZone } = useOrganization();
  return (
    <fieldset className={styles.group}>
      <legend>How to apply</legend>
      <TextField
        id="closesAt"
        label="Closing time"
        optional
        hint={`On the clock of ${timeZone.replaceAll("_", " ")}.`}
        type="datetime-local"
        value={values.closesAt}
        error={refusalAt(refusals, "closesAt")}
        onChange={(event) => set({ closesAt: event.target.value })}
      />
      <FieldGroup id="documents" label="Documents" error={refusalAt(refusals, "documents")}>
        <div className={styles.pair}>
          {documentKinds.map((kind) => (
            <SelectField
              key={kind}
              id={`documents-${kind}`}
              label={documentKindLabel(kind)}
              value={values.documents[kind]}
              options={requirementOptions}
              onChoose={(requirement) => set({ documents: { ...values.documents, [kind]: requirement } })}
            />
          ))}
        </div>
      </FieldGroup>
      <TextAreaField
        id="instructionsText"
        label="Instructions"
        rows={5}
        maxLength={contentLimits.paragraph}
        value={values.instructionsText}
        error={refusalAt(refusals, "instructionsText")}
        onChange={(event) => set({ instructionsText: event.target.value })}
      />
      <TextField
        id="contact"
        label="Whom to ask"
        optional
        maxLength={contentLimits.line}
        value={values.contact}
        error={refusalAt(refusals, "contact")}
        onChange={(event) => set({ contact: event.target.value })}
      />
    </fieldset>
  );
}
