import { useRef } from "react";
import { Button } from "./button.tsx";
import styles from "./copy-field.module.css";
import { describe, Field } from "./form-field.tsx";
import { useCopy } from "./use-copy.ts";

interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** For code of several lines; an address has one. */
  readonly rows?: number;
}

/** A text to take along: by one press, or by hand where the browser lets no page copy. */
export function CopyField({ id, label, hint, value, rows = 1 }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const { said, copy } = useCopy(value, field, "text");
  const control = { ...describe({ id, hint, error: undefined }), id, ref: field, value, readOnly: true, spellCheck: false, onFocus: () => field.current?.select() } as const;
  return (
    <Field id={id} label={label} hint={hint}>
      <div className={styles.row}>
        {rows === 1 ? <input className="input" {...control} /> : <textarea className={`input ${styles.code}`} rows={rows} {...control} />}
        <Button aria-label={`Copy: ${label}`} onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Field>
  );
}
