import { answerLimits, yesNoValues } from "@rounds/shared/applications/answers.ts";
import type { PostingInstructionsFragment } from "../../graphql/generated/public.ts";
import { Choice, FieldGroup, TextAreaField, TextField } from "../../ui/form-field.tsx";
import { answerText } from "./answer-text.ts";
import { answerField, fieldId } from "./form-fields.ts";

type Question = PostingInstructionsFragment["questions"][number];

interface QuestionFieldProps {
  readonly question: Question;
  readonly values: readonly string[];
  readonly error: string | undefined;
}

/** One question of the posting as the control that fits its kind. */
export function QuestionField({ question, values, error }: QuestionFieldProps) {
  const field = { id: fieldId(["answers", question.id]), label: question.text, error, optional: !question.required };
  const text = { ...field, name: answerField(question.id), defaultValue: values[0] ?? "" };
  if (question.kind === "SHORT_TEXT") return <TextField {...text} maxLength={answerLimits.SHORT_TEXT} />;
  if (question.kind === "LONG_TEXT") return <TextAreaField {...text} maxLength={answerLimits.LONG_TEXT} />;
  const isMultiple = question.kind === "MULTIPLE_CHOICE";
  return (
    <FieldGroup {...field} hint={isMultiple ? "Choose all that apply." : undefined}>
      {choicesOf(question).map(({ value, label }, index) => (
        <Choice
          key={value}
          id={index === 0 ? field.id : `${field.id}-${index}`}
          type={isMultiple ? "checkbox" : "radio"}
          name={answerField(question.id)}
          value={value}
          label={label}
          defaultChecked={values.includes(value)}
        />
      ))}
    </FieldGroup>
  );
}

function choicesOf(question: Question): { value: string; label: string }[] {
  const values = question.kind === "YES_NO" ? yesNoValues : question.choices;
  return values.map((value) => ({ value, label: answerText(question.kind, value) }));
}
