import { keptAnswers, valuesIn } from "@rounds/shared/applications/answers.ts";
import { answersIn, answerSlot, futureOpeningsField, proofField, stepField, uploadBytesField, uploadField, uploadNameField, type FileSlot } from "@rounds/shared/applications/form-fields.ts";
import { factsIn, linksField } from "@rounds/shared/resumes/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { Question } from "@rounds/shared/postings/content.ts";
import { isAsked } from "@rounds/shared/postings/questions.ts";
import type { PostingInstructionsFragment } from "../../graphql/generated/public.ts";
import { bytesText } from "../../lib/bytes.ts";
import type { FormState } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { listedText } from "../resumes/fact-text.ts";
import { answerText } from "./answer-text.ts";
import { fieldId } from "./form-ids.ts";

interface CheckAnswersProps {
  readonly action: string;
  readonly instructions: PostingInstructionsFragment;
  readonly form: FormState;
}

/** A line of the summary, and the field that it can be changed at. */
interface Line {
  readonly label: string;
  /** Empty: nothing was given. */
  readonly values: readonly string[];
  readonly fieldId: string;
}

/** Everything that is about to be sent, before it is sent; each line leads back to its field. */
export function CheckAnswers({ action, instructions, form }: CheckAnswersProps) {
  const words = useWords();
  const { apply } = words;
  const parts = [
    { heading: apply.aboutYou, lines: contactLines(form, words) },
    { heading: apply.documents, lines: documentLines(instructions, form, words) },
    { heading: apply.resume.facts.checkTitle, lines: factLines(form, words) },
    { heading: apply.questions, lines: answerLines(instructions, form, words) },
    { heading: apply.check.wishes, lines: consentLines(form, words) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <form className="form" method="post" action={action} encType="multipart/form-data" data-check>
      <HiddenFields form={form} />
      {parts.map(({ heading, lines }) => (
        <section key={heading} className="section">
          <h2>{heading}</h2>
          <dl className="answers">
            {lines.map((line) => (
              <SummaryLine key={line.fieldId} line={line} action={action} />
            ))}
          </dl>
        </section>
      ))}
      <p>{apply.check.sent}</p>
      {form.challenge !== undefined && (
        <div className="notice" data-challenge>
          <p>{apply.check.crowded}</p>
          <p>{apply.check.patience}</p>
          <input type="hidden" name={proofField} value={form.challenge} />
        </div>
      )}
      <p role="status" data-sending={apply.sending} data-working={apply.check.working} />
      <button className="button" type="submit" name={stepField} value="send">
        {apply.sendApplication}
      </button>
    </form>
  );
}

function SummaryLine({ line: { label, values, fieldId: id }, action }: { readonly line: Line; readonly action: string }) {
  const { check } = useWords().apply;
  return (
    <div className="answers__line">
      <dt>{label}</dt>
      <dd className="typed">
        {values.length === 0 ? <span className="muted">{check.notGiven}</span> : values.map((value) => <p key={value}><bdi>{value}</bdi></p>)}
      </dd>
      <dd className="answers__change">
        <button className="link-button" type="submit" name={stepField} value="change" formAction={`${action}#${id}`} aria-label={check.changeOf(label)}>
          {check.change}
        </button>
      </dd>
    </div>
  );
}

/** All that was entered travels along, whatever the page shows of it. */
function HiddenFields({ form }: { readonly form: FormState }) {
  const typed = Object.entries(form.values).filter(([name]) => name !== stepField && name !== proofField && !name.startsWith("upload"));
  const uploads = form.uploads.flatMap(({ slot, uploadId, name, bytes }) => [[uploadField(slot), [uploadId]], [uploadNameField(slot), [name]], [uploadBytesField(slot), [String(bytes)]]] as const);
  return [...typed, ...uploads].flatMap(([name, values]) => values.map((value, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={value} />));
}

function contactLines({ values }: FormState, { apply }: Words): Line[] {
  const given = (name: string) => [(values[name]?.[0] ?? "").trim()].filter((text) => text !== "");
  const names = [...given("givenName"), ...given("familyName")].join(" ");
  return [
    { label: apply.check.name, values: [names], fieldId: "givenName" },
    { label: apply.email, values: given("email"), fieldId: "email" },
    { label: apply.phone, values: given("phone"), fieldId: "phone" },
    { label: apply.links, values: given(linksField), fieldId: fieldId(["profile", linksField]) },
  ];
}

function documentLines({ documents }: PostingInstructionsFragment, form: FormState, words: Words): Line[] {
  return documents
    .filter(({ requirement }) => requirement !== "NOT_ACCEPTED")
    .map(({ kind }) => ({ label: words.documents.kinds[kind], values: fileIn(form, kind), fieldId: fieldId(["documents", kind]) }));
}

function factLines({ values }: FormState, { apply, facts }: Words): Line[] {
  const used = factsIn(values);
  return used.length === 0 ? [] : [{ label: apply.resume.facts.checkLabel, values: used.map((listed) => listedText(listed, facts)), fieldId: "resume-facts" }];
}

function answerLines({ questions }: PostingInstructionsFragment, form: FormState, words: Words): Line[] {
  const answers = answersIn(form.values, form.uploads, words.forms.months);
  const kept = keptAnswers(questions, answers);
  const valuesOf = (question: Question) => kept.find((answer) => answer.question.id === question.id)?.values ?? [];
  return questions
    .filter((question) => isAsked(question, questions, valuesIn(answers)))
    .map((question) => ({ label: question.text, values: shownValues(question, valuesOf(question), form, words), fieldId: fieldId(["answers", question.id]) }));
}

function shownValues({ id, kind }: Question, values: readonly string[], form: FormState, words: Words): string[] {
  return kind === "FILE" ? fileIn(form, answerSlot(id)) : values.map((value) => answerText(kind, value, words));
}

function fileIn({ uploads }: FormState, slot: FileSlot): string[] {
  return uploads.filter((upload) => upload.slot === slot).map(({ name, bytes }) => `${name}, ${bytesText(bytes)}`);
}

function consentLines({ values }: FormState, { apply }: Words): Line[] {
  const isKept = (values[futureOpeningsField] ?? []).length > 0;
  return [{ label: apply.check.futureOpenings, values: [isKept ? apply.check.keepMe : apply.check.doNotKeepMe], fieldId: "send" }];
}
