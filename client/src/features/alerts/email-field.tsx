import { contactLimits } from "@rounds/shared/applications/contact.ts";
import { useWords } from "../../lib/page-language.tsx";
import { TextField } from "../../ui/form-field.tsx";

interface EmailFieldProps {
  readonly defaultValue?: string;
  readonly error?: string | undefined;
}

/** Where the alert's mails go. */
export function EmailField(props: EmailFieldProps) {
  const { apply } = useWords();
  return <TextField id="email" name="email" label={apply.email} type="email" inputMode="email" autoComplete="email" spellCheck={false} maxLength={contactLimits.email} {...props} />;
}
