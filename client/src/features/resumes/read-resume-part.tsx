import { stepField } from "@rounds/shared/applications/form-fields.ts";
import { useWords } from "../../lib/page-language.tsx";

/** Has the resume read and the form come back filled in; with a script it is read by itself, and the button goes. */
export function ReadResumePart({ message }: { readonly message: string | undefined }) {
  const { apply: { resume } } = useWords();
  return (
    <>
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
