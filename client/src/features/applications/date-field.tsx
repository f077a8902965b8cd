import { dateField, type DatePart } from "@rounds/shared/applications/form-fields.ts";
import { useWords } from "../../lib/page-language.tsx";
import { FieldGroup } from "../../ui/form-field.tsx";

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly optional: boolean;
  readonly questionId: string;
  readonly valuesOf: (field: string) => readonly string[];
}

const looks: Record<DatePart, string> = { month: "input date__short", day: "input date__short", year: "input date__year" };

/** A date in three short fields: quicker to type than any calendar is to click through, and the same everywhere. */
export function DateField({ id, label, error, optional, questionId, valuesOf }: DateFieldProps) {
  const { forms } = useWords();
  return (
    <FieldGroup id={id} label={label} hint={forms.dateExample} error={error} optional={optional}>
      <div className="date">
        {forms.dateOrder.map((part, index) => (
          <div key={part} className="date__part">
            <label htmlFor={index === 0 ? id : `${id}-${part}`}>{forms.dateParts[part]}</label>
            <input id={index === 0 ? id : `${id}-${part}`} className={looks[part]} name={dateField(part, questionId)} inputMode={part === "month" ? "text" : "numeric"} maxLength={12} autoComplete="off" defaultValue={valuesOf(dateField(part, questionId))[0] ?? ""} />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
