import { contentLimits } from "@rounds/shared/postings/content.ts";
import { TextAreaField, TextField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-composer.module.css";
import { DocumentRules } from "../role-templates/console-document-rules.tsx";
import editorStyles from "../role-templates/console-list-editor.module.css";
import { QuestionList } from "../role-templates/console-question-list.tsx";
import type { StepProps } from "./console-step.ts";

const timeZones: readonly string[] = Intl.supportedValuesOf("timeZone");

export function InstructionsStep({ composer, errorAt }: StepProps) {
  const { values, set, refusals, unfinished } = composer;
  const problems = [...refusals, ...unfinished.map(({ path, message }) => ({ code: "UNFINISHED", path, message }))];
  return (
    <>
      <DocumentRules documents={values.documents} error={errorAt("documents")} onChange={(documents) => set({ documents })} />
      <QuestionList items={values.questions} problems={problems} onChange={(questions) => set({ questions })} />
      <TextAreaField id="instructionsText" label="How to apply" hint="In a few sentences: what you would like to read in the letter, when people hear from you, and what happens then." className={`input ${editorStyles.tall ?? ""}`} maxLength={contentLimits.paragraph} value={values.instructionsText} error={errorAt("instructionsText")} onChange={(event) => set({ instructionsText: event.target.value })} />
      <TextField id="contact" label="Whom to ask" optional hint="A person or a team, with a phone number or an address." maxLength={contentLimits.line} value={values.contact} error={errorAt("contact")} onChange={(event) => set({ contact: event.target.value })} />
      <TextField id="replyWithinDays" label="Everybody hears back within (days)" hint="Candidates read it before they apply. Rounds shows your team who waits, and reminds them every morning." inputMode="numeric" className={`input ${styles.short ?? ""}`} value={values.replyWithinDays} error={errorAt("replyWithinDays")} onChange={(event) => set({ replyWithinDays: event.target.value })} />
      <ClosingFields composer={composer} errorAt={errorAt} />
    </>
  );
}

function ClosingFields({ composer: { values, set }, errorAt }: StepProps) {
  const { timeZone } = useOrganization();
  const zone = (values.timeZone || timeZone).replaceAll("_", " ");
  const zones = [{ value: "", label: `${timeZone.replaceAll("_", " ")} (the organization’s)` }, ...timeZones.map((name) => ({ value: name, label: name.replaceAll("_", " ") }))];
  return (
    <fieldset className={styles.group}>
      <legend>When it closes</legend>
      <div className={styles.pair}>
        <TextField id="closesAt" label="Closing time" optional hint={`On the clock of ${zone}.`} type="datetime-local" value={values.closesAt} error={errorAt("closesAt")} onChange={(event) => set({ closesAt: event.target.value })} />
        <SelectField id="timeZone" label="Clock" value={values.timeZone} options={zones} error={errorAt("timeZone")} onChoose={(chosen) => set({ timeZone: chosen })} />
      </div>
      <TextField id="openings" label="How many are to be hired" optional hint="The last hire closes the posting. Leave it empty if you close it yourself." inputMode="numeric" className={`input ${styles.short ?? ""}`} value={values.openings} error={errorAt("openings")} onChange={(event) => set({ openings: event.target.value })} />
    </fieldset>
  );
}
