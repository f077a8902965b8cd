import { answersIn, answerSlot, kindOfSlot, type FileSlot } from "@rounds/shared/applications/form-fields.ts";
import { documentKindLabel } from "@rounds/shared/documents/kinds.ts";
import type { PostingInstructionsFragment } from "../../graphql/generated/public.ts";
import type { FormState } from "../../lib/page.ts";
import { answerText } from "./answer-text.ts";

interface TypedAnswersProps {
  readonly form: FormState;
  /** Absent when the posting can no longer be read: answers then stand without their questions. */
  readonly questions: PostingInstructionsFragment["questions"] | undefined;
}

const contactLabels = { givenName: "Given name", familyName: "Family name", email: "E-mail address", phone: "Phone number" } as const;

/** What a candidate typed into a form that can no longer be sent, so that it can be copied. */
export function TypedAnswers({ form, questions }: TypedAnswersProps) {
  const lines = [...contactLines(form), ...answerLines(form, questions), ...form.uploads.map(({ slot, name }) => ({ label: fileLabel(slot, questions), text: name }))];
  if (lines.length === 0) return null;
  return (
    <section className="section">
      <h2>What you entered</h2>
      <p>It is in no application. You can copy it from here.</p>
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

function contactLines({ values }: FormState) {
  return Object.entries(contactLabels).flatMap(([name, label]) => lineOf(label, values[name]));
}

function answerLines({ values }: FormState, questions: TypedAnswersProps["questions"]) {
  const given = answersIn(values, []);
  const questionOf = (questionId: string) => questions?.find(({ id }) => id === questionId);
  return given.flatMap((answer, index) => {
    const question = questionOf(answer.questionId);
    return lineOf(question?.text ?? `Answer ${index + 1}`, question ? answer.values.map((value) => answerText(question.kind, value)) : answer.values);
  });
}

function fileLabel(slot: FileSlot, questions: TypedAnswersProps["questions"]): string {
  const kind = kindOfSlot(slot);
  return kind === undefined ? (questions?.find(({ id }) => answerSlot(id) === slot)?.text ?? "File") : documentKindLabel(kind);
}

function lineOf(label: string, given: readonly string[] | undefined) {
  const text = (given ?? []).join(", ").trim();
  return text === "" ? [] : [{ label, text }];
}
