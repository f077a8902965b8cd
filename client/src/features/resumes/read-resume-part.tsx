import { stepField } from "@rounds/shared/applications/form-fields.ts";
import { jsonResumeField } from "@rounds/shared/resumes/form-fields.ts";
import { describe, Field } from "../../ui/form-field.tsx";
import { useWords } from "../../lib/page-language.tsx";

/** Has the resume read and the form come back filled in; with a script it is read by itself, and the button goes. */
export function ReadResumePart({ message, jsonError }: { readonly message: string | undefined; readonly jsonError: string | undefined }) {
  const { apply: { resume } } = useWords();
  return (
    <>
      <details className="json-resume" open={jsonError !== undefined}>
        <summary>{resume.json.have}</summary>
        <Field id={jsonResumeField} label={resume.json.label} hint={resume.json.hint} error={jsonError}>
          <input className="document__input" type="file" id={jsonResumeField} name={jsonResumeField} accept=".json,application/json" {...describe({ id: jsonResumeField, hint: resume.json.hint, error: jsonError })} />
        </Field>
      </details>
      <div className="read-resume" data-read-resume>
        <button className="button button--quiet" type="submit" name={stepField} value="read-resume" formNoValidate>
          {resume.read}
        </button>
        <p className="muted">{resume.readHint}</p>
      </div>
      <p className="read-resume__status" role="status" data-resume-status>
        {message}
      </p>
    </>
  );
}
