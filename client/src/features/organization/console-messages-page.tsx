import { Choice, FieldGroup } from "../../ui/form-field.tsx";
import { SettingsFormView } from "./console-settings-form.tsx";
import { useSettingsForm, type SettingsPageProps } from "./console-use-settings-form.ts";

const fields = ["messageTextInMail"] as const;

/** How candidates hear that the hiring team has written to them. */
export function MessagesPage(props: SettingsPageProps) {
  const form = useSettingsForm(props, fields);
  const { values, set } = form;
  return (
    <SettingsFormView form={form} fields={[]}>
      <FieldGroup
        id="messageTextInMail"
        label="Messages to candidates"
        hint="A candidate reads messages behind a secret link; an e-mail tells that one waits. With its text, the e-mail can be read by whoever reads the candidate's mail, on every server that it passes."
      >
        <Choice type="checkbox" label="The e-mail holds the message's text, too" checked={values.messageTextInMail} onChange={(event) => set({ messageTextInMail: event.target.checked })} />
      </FieldGroup>
    </SettingsFormView>
  );
}
