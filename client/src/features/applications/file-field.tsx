import { fileField, kindOfSlot, pathOfSlot, uploadBytesField, uploadField, uploadNameField, type FileSlot } from "@rounds/shared/applications/form-fields.ts";
import { spokenDocument } from "@rounds/shared/document-requests/document-request.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import type { KeptUpload } from "../../lib/page.ts";
import { useWords } from "../../lib/page-language.tsx";
import { describe, Field } from "../../ui/form-field.tsx";
import { acceptText, formatsText } from "./document-words.ts";
import { fieldId } from "./form-ids.ts";
import { keptText } from "./kept-text.ts";
import { PhotoPages } from "./photo-pages.tsx";

interface FileFieldProps {
  readonly slot: FileSlot;
  readonly label: string;
  readonly rule: { readonly acceptedTypes: readonly string[]; readonly maxBytes: number };
  readonly optional: boolean;
  readonly kept: KeptUpload | undefined;
  readonly error: string | undefined;
}

/** A file input; once a file is kept on the server, its id travels in hidden fields instead of its bytes. */
export function FileField({ slot, label, rule, optional, kept, error }: FileFieldProps) {
  const words = useWords();
  const id = fieldId(pathOfSlot(slot));
  const hint = formatsText(rule, words);
  return (
    <div className="document" data-document={slot}>
      <Field id={id} label={label} hint={hint} error={error} optional={optional}>
        <KeptLine kept={kept} />
        <p className="visually-hidden" role="status" data-said />
        <input className="document__input" type="file" id={id} name={fileField(slot)} accept={acceptText(rule.acceptedTypes)} data-max-bytes={rule.maxBytes} {...describe({ id, hint, error })} />
        <p className="document__drop" data-drop-hint hidden>
          {words.uploads.dropHere}
        </p>
        {rule.acceptedTypes.includes("application/pdf") && <PhotoPages document={spoken(slot, label, words)} />}
        <div className="document__progress" data-progress hidden>
          <progress aria-label={words.uploads.progressOf(spoken(slot, label, words))} max={1} value={0} />
          <span className="document__progress-text" data-progress-text />
          <button className="button button--quiet button--small" type="button" data-try-now hidden>
            {words.uploads.tryNow}
          </button>
          <button className="button button--quiet button--small" type="button" data-cancel>
            {words.uploads.cancel}
          </button>
        </div>
      </Field>
      <HiddenValue name={uploadField(slot)} value={kept?.uploadId} />
      <HiddenValue name={uploadNameField(slot)} value={kept?.name} />
      <HiddenValue name={uploadBytesField(slot)} value={kept?.bytes} />
    </div>
  );
}

function KeptLine({ kept }: { readonly kept: KeptUpload | undefined }) {
  const words = useWords();
  return (
    <div className="document__kept" data-kept hidden={kept === undefined}>
      <span>
        <strong data-kept-text>{kept && keptText(kept.name, kept.bytes, words)}</strong>
        <br />
        {words.uploads.replace}
      </span>
      <button className="button button--quiet button--small" type="button" data-remove hidden>
        {words.uploads.remove}
      </button>
    </div>
  );
}

/** A disabled field is not sent: an empty id would look like an unknown upload. */
function HiddenValue({ name, value }: { readonly name: string; readonly value: string | number | undefined }) {
  return <input type="hidden" name={name} defaultValue={value ?? ""} disabled={value === undefined} />;
}

/** A kind of document is a word; a question, or a name that somebody gave, keeps its capital. */
function spoken(slot: FileSlot, label: string, { apply, documents }: Words): string {
  const kind = kindOfSlot(slot);
  return kind === undefined ? apply.quoted(label) : spokenDocument({ kind, label: label === documents.kinds[kind] ? null : label }, { apply, documents });
}
