import { useState } from "react";
import { describe, Field } from "../../ui/form-field.tsx";
import styles from "./accounts.module.css";

interface PasswordFieldProps {
  readonly hint?: string;
  readonly error: string | undefined;
  readonly autoComplete: "current-password" | "new-password";
}

/** A password that its writer may look at instead of typing it twice. */
export function PasswordField({ hint, error, autoComplete }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const id = "password";
  return (
    <Field id={id} label="Password" hint={hint} error={error}>
      <div className={styles.password}>
        <input
          {...describe({ id, hint, error })}
          className="input"
          id={id}
          name={id}
          type={shown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="button" className="button button--quiet" aria-pressed={shown} aria-label="Show password" onClick={() => setShown(!shown)}>
          {shown ? "Hide" : "Show"}
        </button>
      </div>
    </Field>
  );
}
