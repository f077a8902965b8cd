import { useApolloClient } from "@apollo/client/react";
import { useNavigate, useSearchParams } from "react-router";
import { PasswordField } from "../../features/accounts/password-field.tsx";
import styles from "../../features/accounts/accounts.module.css";
import { SignInDocument } from "../../graphql/generated/staff.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { formText } from "../../lib/console-form.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";

export function SignInPage() {
  const [search] = useSearchParams();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { send, sending, refusals } = useSend(SignInDocument, (result) => result.signIn);

  const signIn = async (form: FormData) => {
    const { accepted } = await send({ input: { email: formText(form, "email"), password: formText(form, "password") } });
    if (!accepted) return;
    await client.clearStore();
    await navigate(pageWanted(search.get("next")), { replace: true });
  };
  return (
    <>
      <PageHeading title="Sign in" />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void signIn(new FormData(event.currentTarget));
        }}
      >
        <RefusalList refusals={refusalsElsewhere(refusals, ["email", "password"])} />
        <TextField id="email" label="E-mail" name="email" type="email" autoComplete="username" error={refusalAt(refusals, "email")} />
        <PasswordField autoComplete="current-password" error={refusalAt(refusals, "password")} />
        <Button type="submit" tone="primary" busy={sending}>
          Sign in
        </Button>
      </form>
    </>
  );
}

/** Only pages of this console: a link must not lead a signed-in person elsewhere. */
function pageWanted(next: string | null): string {
  return next !== null && /^\/console(\/|\?|$)/.test(next) ? next : "/console";
}
