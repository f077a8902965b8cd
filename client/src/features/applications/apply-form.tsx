import { draftLimits } from "@rounds/shared/applications/draft.ts";
import { answerSlot, draftField, futureOpeningsField, openedField, stepField, trapField, type FileSlot } from "@rounds/shared/applications/form-fields.ts";
import { factsIn, jsonResumeField, linksField } from "@rounds/shared/resumes/form-fields.ts";
import { usedText, type FilledField } from "@rounds/shared/resumes/fill-form.ts";
import { contactLimits } from "@rounds/shared/applications/contact.ts";
import type { PostingInstructionsFragment } from "../../graphql/generated/public.ts";
import type { FormState } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { DataBlock } from "../../ui/data-block.tsx";
import { ErrorSummary } from "../../ui/form-error-summary.tsx";
import { Choice, TextAreaField, TextField } from "../../ui/form-field.tsx";
import { ReadResumePart } from "../resumes/read-resume-part.tsx";
import { ResumeFacts } from "../resumes/resume-facts.tsx";
import { ResumeNote } from "../resumes/resume-notes.tsx";
import { FileField } from "./file-field.tsx";
import { fieldId, rulesId } from "./form-ids.ts";
import { QuestionField } from "./question-field.tsx";

const contactFields = ["givenName", "familyName", "email", "phone"] as const;
type ContactField = (typeof contactFields)[number];

interface ApplyFormProps {
  /** Where the form is sent: its own page. */
  readonly action: string;
  /** Under which name the browser keeps what is typed: the same in every language. */
  readonly draftName: string;
  readonly instructions: PostingInstructionsFragment;
  readonly idempotencyKey: string;
  /** When the form was opened. */
  readonly seal: string;
  /** The secret of the draft that this form goes on with; empty for none. */
  readonly draftToken: string;
  /** Where the candidate came from, by the link. */
  readonly source: string;
  readonly form: FormState | undefined;
}

/** The whole application on one page; works without a script, which only adds comfort. */
export function ApplyForm({ action, draftName, draftToken, instructions, idempotencyKey, seal, source, form }: ApplyFormProps) {
  const { apply, documents: { kinds }, forms } = useWords();
  const valuesOf = (name: string) => form?.values[name] ?? [];
  const keptAt = (slot: FileSlot) => form?.uploads.find((upload) => upload.slot === slot);
  const errorAt = (...path: string[]) => form?.refusals.find((refusal) => fieldId(refusal.path) === fieldId(path))?.message;
  const noteBelow = (field: FilledField, label: string) => {
    const note = form?.reading?.notes.find((each) => each.field === field);
    return { below: <ResumeNote field={field} label={label} note={note} used={note && usedText(note, valuesOf(field)[0] ?? "")} /> };
  };
  const contact = (name: ContactField, maxLength: number) => ({
    id: name,
    name,
    label: apply[name],
    defaultValue: valuesOf(name)[0] ?? "",
    maxLength,
    error: errorAt(name),
    ...noteBelow(name, apply[name]),
  });
  const taken = instructions.documents.filter(({ requirement }) => requirement !== "NOT_ACCEPTED");
  const fileField = (document: (typeof taken)[number]) => (
    <FileField
      key={document.kind}
      slot={document.kind}
      label={kinds[document.kind]}
      rule={document}
      optional={document.requirement === "OPTIONAL"}
      kept={keptAt(document.kind)}
      error={errorAt("documents", document.kind)}
    />
  );
  const resume = taken.find(({ kind }) => kind === "RESUME");
  const others = taken.filter((document) => document !== resume);
  return (
    <form className="form" method="post" action={action} encType="multipart/form-data" noValidate data-apply data-draft-name={draftName} data-filled={form ? true : undefined}>
      <ErrorSummary lines={summaryLines(instructions, form)} kept={forms.everythingKept} />
      <p className="notice" role="status" data-draft-notice hidden />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <input type="hidden" name={openedField} value={seal} />
      <Trap label={apply.leaveEmpty} />
      <input type="hidden" name={draftField} defaultValue={draftToken} disabled={draftToken === ""} />
      {source !== "" && <input type="hidden" name="source" value={source} />}
      {resume && (
        <section className="form__part" aria-labelledby="your-resume">
          {/* Enter in a field goes on; without this it would have the resume read. */}
          <button className="visually-hidden" type="submit" name={stepField} value="check" tabIndex={-1} aria-hidden="true">
            {apply.continue}
          </button>
          <h2 id="your-resume">{apply.resume.title}</h2>
          <p>{apply.resume.canFill}</p>
          {fileField(resume)}
          <ReadResumePart message={form?.reading?.message} jsonError={errorAt(jsonResumeField)} />
        </section>
      )}
      <section className="form__part" aria-labelledby="about-you">
        <h2 id="about-you">{apply.aboutYou}</h2>
        <div className="form__pair">
          <TextField {...contact("givenName", contactLimits.name)} autoComplete="given-name" spellCheck={false} />
          <TextField {...contact("familyName", contactLimits.name)} autoComplete="family-name" spellCheck={false} />
        </div>
        <TextField {...contact("email", contactLimits.email)} hint={apply.emailHint} type="email" inputMode="email" autoComplete="email" spellCheck={false} />
        <TextField {...contact("phone", contactLimits.phone)} optional type="tel" inputMode="tel" autoComplete="tel" />
        <TextAreaField
          id={fieldId(["profile", linksField])}
          name={linksField}
          label={apply.links}
          hint={apply.linksHint}
          optional
          className="input input--lines"
          defaultValue={valuesOf(linksField)[0] ?? ""}
          rows={2}
          inputMode="url"
          autoComplete="url"
          spellCheck={false}
          error={errorAt("profile", linksField)}
          {...noteBelow(linksField, apply.links)}
        />
      </section>
      {resume && <ResumeFacts used={factsIn(form?.values ?? {})} proposed={form?.reading?.facts ?? []} />}
      {others.length > 0 && (
        <section className="form__part" aria-labelledby="documents">
          <h2 id="documents">{resume ? apply.otherDocuments : apply.documents}</h2>
          {others.map(fileField)}
        </section>
      )}
      {instructions.questions.length > 0 && (
        <section className="form__part" aria-labelledby="questions">
          <h2 id="questions">{apply.questions}</h2>
          {instructions.questions.map((question) => (
            <QuestionField key={question.id} question={question} questions={instructions.questions} valuesOf={valuesOf} kept={keptAt(answerSlot(question.id))} error={errorAt("answers", question.id)} />
          ))}
        </section>
      )}
      <section className="form__part" aria-labelledby="send">
        <h2 id="send">{apply.send}</h2>
        <Choice type="checkbox" name={futureOpeningsField} value="YES" defaultChecked={valuesOf(futureOpeningsField).length > 0} label={apply.futureOpenings} />
        <p className="muted">{apply.whoReads}</p>
        <p role="status" data-sending />
        <div className="form__actions">
          <button className="button" type="submit" name={stepField} value="check">
            {apply.continue}
          </button>
          <button className="button button--quiet" type="submit" name={stepField} value="save" aria-describedby="save-hint">
            {apply.draft.save}
          </button>
        </div>
        <p className="field__hint" id="save-hint">
          {apply.draft.hint(draftLimits.days)}
        </p>
        <p className="kept-here" data-kept-here hidden>
          <span data-kept-here-text>{apply.keptInBrowser}</span>{" "}
          <button className="link-button" type="button" data-clear>
            {apply.clear}
          </button>
        </p>
      </section>
      <DataBlock id={rulesId} type="application/json" data={{ documents: instructions.documents, questions: instructions.questions }} />
    </form>
  );
}

/** Out of sight and out of reach for people, whatever they read with. */
function Trap({ label }: { readonly label: string }) {
  return (
    <label className="out-of-sight" aria-hidden="true">
      {label}
      <input name={trapField} tabIndex={-1} autoComplete="off" />
    </label>
  );
}

function summaryLines(instructions: PostingInstructionsFragment, form: FormState | undefined) {
  const fields = new Set<string>([
    ...contactFields,
    fieldId(["profile", linksField]),
    jsonResumeField,
    ...instructions.documents.map(({ kind }) => fieldId(["documents", kind])),
    ...instructions.questions.map(({ id }) => fieldId(["answers", id])),
  ]);
  return (form?.refusals ?? []).map(({ message, path }) => {
    const id = fieldId(path);
    return { message, fieldId: fields.has(id) ? id : undefined };
  });
}
