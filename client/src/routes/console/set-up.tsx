import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { PasswordField } from "../../features/accounts/password-field.tsx";
import styles from "../../features/accounts/accounts.module.css";
import { SetUpAccountDocument } from "../../graphql/generated/staff.ts";
import { formText } from "../../lib/console-form.ts";
import { refusalAt, refusalsElsewhere, useSend } from "../../lib/console-send.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/form-field.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { RefusalList } from "../../ui/refusal-list.tsx";

export function SetUpPage() {
  const { token = "" } = useParams();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [emailAsked, setEmailAsked] = useState(false);
  const { send, sending, refusals } = useSend(SetUpAccountDocument, (result) => result.setUpAccount);

  const setUp = async (form: FormData) => {
    const email = formText(form, "email");
    const outcome = await send({ input: { token, name: formText(form, "name"), password: formText(form, "password"), ...(email && { email }) } });
    // An invitation names its address; the first administrator's link does not, and the server asks for it.
    if (refusalAt(outcome.refusals, "email")) setEmailAsked(true);
    if (!outcome.accepted) return;
    await client.clearStore();
    await navigate("/console", { replace: true });
  };

  if (refusals.some(({ code }) => code === "LINK_EXPIRED")) return <LinkExpired />;
  return (
    <>
      <PageHeading title="Set up your account" />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void setUp(new FormData(event.currentTarget));
        }}
      >
        <RefusalList refusals={refusalsElsewhere(refusals, ["name", "email", "password"])} />
        <TextField id="name" label="Your name" hint="As colleagues see it beside your notes." name="name" autoComplete="name" error={refusalAt(refusals, "name")} />
        {emailAsked && <TextField id="email" label="Work e-mail" hint="You sign in with it." name="email" type="email" autoComplete="username" error={refusalAt(refusals, "email")} />}
        <PasswordField hint="At least 12 characters. A few unrelated words are easy to remember." autoComplete="new-password" error={refusalAt(refusals, "password")} />
        <Button type="submit" tone="primary" busy={sending}>
          Set up and sign in
        </Button>
      </form>
    </>
  );
}

function LinkExpired() {
  return (
    <>
      <PageHeading title="This link no longer works" />
      <p>A set-up link works once and for a limited time. If you have set up your account already, sign in. Otherwise ask an administrator for a new link.</p>
      <p>
        <Link to="/console/sign-in">Go to the sign-in page</Link>
      </p>
    </>
  );
}
