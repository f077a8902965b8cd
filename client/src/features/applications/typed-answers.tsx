import { answersIn, answerSlot, kindOfSlot, type FileSlot } from "@rounds/shared/applications/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { Question } from "@rounds/shared/postings/content.ts";
import type { FormState } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { answerText } from "./answer-text.ts";

export interface TypedAnswersProps {
  readonly form: FormState;
  /** Absent when the posting can no longer be read: answers then stand without their questions. */
  readonly questions: readonly Pick<Question, "id" | "text" | "kind">[] | undefined;
}

const contactFields = ["givenName", "familyName", "email", "phone", "links"] as const;

/** What a candidate typed into a form that can no longer be sent, so that it can be copied. */
export function TypedAnswers({ form, questions }: TypedAnswersProps) {
  const words = useWords();
  const { closed } = words.apply;
  const lines = [...contactLines(form, words), ...answerLines(form, questions, words), ...form.uploads.map(({ slot, name }) => ({ label: fileLabel(slot, questions, words), text: name }))];
  if (lines.length === 0) return null;
  return (
    <section className="section">
      <h2>{closed.entered}</h2>
      <p>{closed.copy}</p>
      <dl className="facts facts--wide">
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="typed">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function contactLines({ values }: FormState, { apply }: Words) {
  return contactFields.flatMap((name) => lineOf(apply[name], values[name]));
}

function answerLines({ values }: FormState, questions: TypedAnswersProps["questions"], words: Words) {
  const given = answersIn(values, [], words.forms.months);
  const questionOf = (questionId: string) => questions?.find(({ id }) => id === questionId);
  return given.flatMap((answer, index) => {
    const question = questionOf(answer.questionId);
    return lineOf(question?.text ?? words.apply.closed.answer(index + 1), question ? answer.values.map((value) => answerText(question.kind, value, words)) : answer.values);
  });
}

function fileLabel(slot: FileSlot, questions: TypedAnswersProps["questions"], { apply, documents }: Words): string {
  const kind = kindOfSlot(slot);
  return kind === undefined ? (questions?.find(({ id }) => answerSlot(id) === slot)?.text ?? apply.closed.file) : documents.kinds[kind];
}

function lineOf(label: string, given: readonly string[] | undefined) {
  const text = (given ?? []).join(", ").trim();
  return text === "" ? [] : [{ label, text }];
}
