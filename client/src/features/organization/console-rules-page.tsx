import { replyPromiseLimits } from "@rounds/shared/reply-promise/reply-promise.ts";
import { refusalAt } from "../../lib/console-send.ts";
import { Choice, FieldGroup, TextField } from "../../ui/form-field.tsx";
import { BlockingRules } from "./console-blocking-rules.tsx";
import { SettingsFormView } from "./console-settings-form.tsx";
import styles from "./console-settings.module.css";
import { useSettingsForm, type SettingsPageProps } from "./console-use-settings-form.ts";

const fields = ["approvalRequired", "showsBenchmark", "replyWithinDays", "blockingRules"] as const;
const shown = ["replyWithinDays"] as const;

/** What the employer asks of every posting. */
export function RulesPage(props: SettingsPageProps) {
  const form = useSettingsForm(props, fields);
  const { values, set } = form;
  return (
    <SettingsFormView form={form} fields={shown}>
      <FieldGroup id="approval" label="Approval" hint="A hiring manager of the posting's team reads every text, and every change of it, before candidates do.">
        <Choice type="checkbox" label="A posting must be approved before it is published" checked={values.approvalRequired} onChange={(event) => set({ approvalRequired: event.target.checked })} />
      </FieldGroup>
      <FieldGroup id="benchmark" label="Pay" hint="Where a posting has a benchmark, such as the pay of its field by a public source.">
        <Choice type="checkbox" label="Candidates see a posting's pay beside its benchmark" checked={values.showsBenchmark} onChange={(event) => set({ showsBenchmark: event.target.checked })} />
      </FieldGroup>
      <TextField
        id="replyWithinDays"
        label="New postings promise everybody an answer within (days)"
        hint={`From ${replyPromiseLimits.fewest} to ${replyPromiseLimits.most}. Each posting can promise another.`}
        inputMode="numeric"
        className={`input ${styles.days ?? ""}`}
        value={values.replyWithinDays}
        error={refusalAt(form.refusals, "replyWithinDays")}
        onChange={(event) => set({ replyWithinDays: event.target.value })}
      />
      <BlockingRules chosen={values.blockingRules} onChoose={(blockingRules) => set({ blockingRules })} />
    </SettingsFormView>
  );
}
