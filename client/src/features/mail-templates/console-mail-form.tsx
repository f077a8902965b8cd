import { mailTemplateLimits, placeholdersOf, requiredPlaceholdersOf, type MailKind } from "@rounds/shared/mail-templates/kinds.ts";
import { placeholders } from "@rounds/shared/mail-templates/placeholders.ts";
import { useRef } from "react";
import type { MailTemplateTextFragment } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { Actions } from "../../ui/dialog.tsx";
import { TextAreaField, TextField } from "../../ui/form-field.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";
import { MailPreview } from "./console-mail-preview.tsx";
import styles from "./console-mail.module.css";
import { useMailForm } from "./console-use-mail-form.ts";

interface MailFormProps {
  readonly kind: MailKind;
  readonly saved: MailTemplateTextFragment;
  readonly isShown: boolean;
  readonly onChanged: (changed: boolean) => void;
}

/** The text of one mail in one language, with what its receiver will see beside it. */
export function MailForm({ kind, saved, isShown, onChanged }: MailFormProps) {
  const form = useMailForm({ kind, saved, onChanged });
  const { text, setText, changed, begun, faults, update, reset, test } = form;
  const body = useRef<HTMLTextAreaElement>(null);
  const id = (field: string) => `${field}-${saved.language}`;
  const insert = (name: string) => setText({ ...text, body: inserted(body.current, text.body, `{{${name}}}`) });
  const refusals = [...update.refusals, ...reset.refusals, ...test.refusals];
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!update.sending) void form.save();
      }}
    >
      <div className={styles.fields} lang={saved.language}>
        <TextField
          id={id("subject")}
          label="Subject"
          maxLength={mailTemplateLimits.subject}
          value={text.subject}
          error={refusalAt(faults, "subject")}
          onChange={(event) => setText({ ...text, subject: event.target.value })}
        />
        <TextAreaField
          id={id("body")}
          label="Text"
          hint="Plain text; an empty line begins a new paragraph. {{link}} behind words and a colon becomes a button. A paragraph whose placeholder has nothing to say is left out."
          ref={body}
          rows={18}
          maxLength={mailTemplateLimits.body}
          value={text.body}
          error={refusalAt(faults, "body")}
          onChange={(event) => setText({ ...text, body: event.target.value })}
        />
        <Placeholders kind={kind} onInsert={insert} />
        <RefusalList refusals={refusalsElsewhere(refusals, faults.length > 0 ? ["subject", "body"] : [])} />
        <Actions>
          <Button type="submit" tone="primary" busy={update.sending} disabled={!changed || faults.length > 0}>
            Save
          </Button>
          <Button busy={test.sending} disabled={faults.length > 0} onClick={() => void form.tryOut()}>
            Send me a test mail
          </Button>
          {!begun.isShipped && (
            <Button busy={reset.sending} onClick={() => void form.goBack()}>
              Go back to the shipped text
            </Button>
          )}
        </Actions>
      </div>
      {isShown && <MailPreview kind={kind} language={saved.language} text={text} isBroken={faults.length > 0} />}
    </form>
  );
}

function Placeholders({ kind, onInsert }: { readonly kind: MailKind; readonly onInsert: (name: string) => void }) {
  const required = requiredPlaceholdersOf(kind);
  return (
    <details className={styles.placeholders}>
      <summary>Placeholders of this mail</summary>
      <ul className="plain-list">
        {placeholdersOf(kind).map((name) => (
          <li key={name}>
            <Button size="small" onClick={() => onInsert(name)} aria-label={`Insert {{${name}}}`}>
              <code>{`{{${name}}}`}</code>
            </Button>
            <span>
              {placeholders[name]}
              {required.includes(name) && <span className="muted"> (must stay in the text)</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Puts a placeholder where the cursor stands, in the place of what is marked. */
function inserted(field: HTMLTextAreaElement | null, body: string, placeholder: string): string {
  const [start, end] = [field?.selectionStart ?? body.length, field?.selectionEnd ?? body.length];
  window.requestAnimationFrame(() => {
    field?.focus();
    field?.setSelectionRange(start + placeholder.length, start + placeholder.length);
  });
  return body.slice(0, start) + placeholder + body.slice(end);
}
