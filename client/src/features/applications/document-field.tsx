import { documentKindLabel } from "@rounds/shared/documents/kinds.ts";
import type { PostingInstructionsFragment } from "../../graphql/generated/public.ts";
import type { KeptUpload } from "../../lib/page.ts";
import { describe, Field } from "../../ui/form-field.tsx";
import { acceptText, formatsText } from "./document-words.ts";
import { documentField, fieldId, uploadBytesField, uploadField, uploadNameField } from "./form-fields.ts";
import { keptText } from "./kept-text.ts";

interface DocumentFieldProps {
  readonly instruction: PostingInstructionsFragment["documents"][number];
  readonly kept: KeptUpload | undefined;
  readonly error: string | undefined;
}

/** A file input; once a file is kept on the server, its id travels in hidden fields instead of its bytes. */
export function DocumentField({ instruction, kept, error }: DocumentFieldProps) {
  const { kind, requirement, acceptedTypes, maxBytes } = instruction;
  const id = fieldId(["documents", kind]);
  const hint = formatsText(instruction);
  const label = documentKindLabel(kind);
  return (
    <div className="document" data-document={kind} data-label={label}>
      <Field id={id} label={label} hint={hint} error={error} optional={requirement === "OPTIONAL"}>
        <KeptLine kept={kept} />
        <input className="document__input" type="file" id={id} name={documentField(kind)} accept={acceptText(acceptedTypes)} data-max-bytes={maxBytes} {...describe({ id, hint, error })} />
        <div className="document__progress" data-progress hidden>
          <progress aria-label={`Upload of ${label.toLowerCase()}`} max={1} value={0} />
          <span data-progress-text />
          <button className="button button--quiet button--small" type="button" data-cancel>
            Cancel
          </button>
        </div>
      </Field>
      <HiddenValue name={uploadField(kind)} value={kept?.uploadId} />
      <HiddenValue name={uploadNameField(kind)} value={kept?.name} />
      <HiddenValue name={uploadBytesField(kind)} value={kept?.bytes} />
    </div>
  );
}

function KeptLine({ kept }: { readonly kept: KeptUpload | undefined }) {
  return (
    <div className="document__kept" data-kept role="status" hidden={kept === undefined}>
      <span>
        <strong data-kept-text>{kept && keptText(kept.name, kept.bytes)}</strong>
        <br />
        Choose another file to replace it.
      </span>
      <button className="button button--quiet button--small" type="button" data-remove hidden>
        Remove
      </button>
    </div>
  );
}

/** A disabled field is not sent: an empty id would look like an unknown upload. */
function HiddenValue({ name, value }: { readonly name: string; readonly value: string | number | undefined }) {
  return <input type="hidden" name={name} defaultValue={value ?? ""} disabled={value === undefined} />;
}
