import { answerLimits, fileAnswerRule, yesNoValues } from "@rounds/shared/applications/answers.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { answerField, answerSlot } from "@rounds/shared/applications/form-fields.ts";
import type { PostingInstructionsFragment } from "../../graphql/generated/public.ts";
import type { KeptUpload } from "../../lib/page.ts";
import { orList } from "../../lib/text.ts";
import { useWords } from "../../lib/page-language.tsx";
import { Choice, FieldGroup, TextAreaField, TextField } from "../../ui/form-field.tsx";
import { answerText } from "./answer-text.ts";
import { DateField } from "./date-field.tsx";
import { FileField } from "./file-field.tsx";
import { fieldId } from "./form-ids.ts";

export type Question = PostingInstructionsFragment["questions"][number];

interface QuestionFieldProps {
  readonly question: Question;
  /** All of the posting's, to name the one that this one depends on. */
  readonly questions: readonly Question[];
  readonly valuesOf: (field: string) => readonly string[];
  readonly kept: KeptUpload | undefined;
  readonly error: string | undefined;
}

/** One question with what it depends on and what its answers mean; a script hides what is not asked. */
export function QuestionField(props: QuestionFieldProps) {
  const { question } = props;
  return (
    <div className="question" data-question={question.id}>
      <Condition {...props} />
      <Control {...props} />
      <KnockOutNote question={question} />
    </div>
  );
}

/** The control that fits the question's kind. */
function Control({ question, valuesOf, kept, error }: QuestionFieldProps) {
  const values = valuesOf(answerField(question.id));
  const field = { id: fieldId(["answers", question.id]), label: question.text, error, optional: !question.required };
  const text = { ...field, name: answerField(question.id), defaultValue: values[0] ?? "" };
  switch (question.kind) {
    case "SHORT_TEXT":
      return <TextField {...text} maxLength={answerLimits.SHORT_TEXT} />;
    case "LONG_TEXT":
      return <TextAreaField {...text} maxLength={answerLimits.LONG_TEXT} />;
    case "NUMBER":
      return <TextField {...text} inputMode="decimal" autoComplete="off" className="input question__number" />;
    case "DATE":
      return <DateField {...field} questionId={question.id} valuesOf={valuesOf} />;
    case "FILE":
      return <FileField slot={answerSlot(question.id)} label={question.text} rule={fileAnswerRule} optional={!question.required} kept={kept} error={error} />;
    case "SINGLE_CHOICE":
    case "MULTIPLE_CHOICE":
    case "YES_NO":
      return <Choices question={question} field={field} values={values} />;
  }
}

interface ChoicesProps {
  readonly question: Question;
  readonly field: { readonly id: string; readonly label: string; readonly error: string | undefined; readonly optional: boolean };
  readonly values: readonly string[];
}

function Choices({ question, field, values }: ChoicesProps) {
  const words = useWords();
  const isMultiple = question.kind === "MULTIPLE_CHOICE";
  const offered = question.kind === "YES_NO" ? yesNoValues : question.choices;
  return (
    <FieldGroup {...field} hint={isMultiple ? words.apply.chooseAll : undefined}>
      {offered.map((value, index) => (
        <Choice
          key={value}
          id={index === 0 ? field.id : `${field.id}-${index}`}
          type={isMultiple ? "checkbox" : "radio"}
          name={answerField(question.id)}
          value={value}
          label={answerText(question.kind, value, words)}
          defaultChecked={values.includes(value)}
        />
      ))}
    </FieldGroup>
  );
}

function Condition({ question, questions }: QuestionFieldProps) {
  const words = useWords();
  const { shownIf } = question;
  const other = questions.find(({ id }) => id === shownIf?.questionId);
  if (!shownIf || !other) return null;
  return <p className="question__condition" data-condition>{words.apply.onlyIf(spoken(other, shownIf.values, words), other.text)}</p>;
}

/** Said beforehand on the plain page; a script says it when such an answer is given. */
function KnockOutNote({ question }: { readonly question: Question }) {
  const words = useWords();
  const { knockOut } = question;
  if (!knockOut) return null;
  return (
    <div role="status">
      <p className="notice notice--warning question__knock-out" data-knock-out={JSON.stringify(knockOut.values)}>
        {words.apply.knockOut(spoken(question, knockOut.values, words), knockOut.reason)}
      </p>
    </div>
  );
}

function spoken({ kind }: Question, values: readonly string[], words: Words): string {
  return orList(values.map((value) => words.apply.quoted(answerText(kind, value, words))), words.language.locale);
}
