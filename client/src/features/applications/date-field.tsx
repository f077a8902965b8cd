import { dateField, dateParts, type DatePart } from "@rounds/shared/applications/form-fields.ts";
import { FieldGroup } from "../../ui/form-field.tsx";

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly optional: boolean;
  readonly questionId: string;
  readonly valuesOf: (field: string) => readonly string[];
}

const parts: Record<DatePart, { readonly label: string; readonly className: string }> = {
  month: { label: "Month", className: "input date__short" },
  day: { label: "Day", className: "input date__short" },
  year: { label: "Year", className: "input date__year" },
};

/** A date in three short fields: quicker to type than any calendar is to click through, and the same everywhere. */
export function DateField({ id, label, error, optional, questionId, valuesOf }: DateFieldProps) {
  return (
    <FieldGroup id={id} label={label} hint="For example 3 14 2027." error={error} optional={optional}>
      <div className="date">
        {dateParts.map((part, index) => (
          <div key={part} className="date__part">
            <label htmlFor={index === 0 ? id : `${id}-${part}`}>{parts[part].label}</label>
            <input id={index === 0 ? id : `${id}-${part}`} className={parts[part].className} name={dateField(part, questionId)} inputMode={part === "month" ? "text" : "numeric"} maxLength={12} autoComplete="off" defaultValue={valuesOf(dateField(part, questionId))[0] ?? ""} />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
