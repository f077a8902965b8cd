import { contentLimits } from "@rounds/shared/postings/content.ts";
import { Button } from "../../ui/button.tsx";
import { TextAreaField } from "../../ui/form-field.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import styles from "./console-composer.module.css";
import editorStyles from "../role-templates/console-list-editor.module.css";
import type { StepProps } from "./console-step.ts";

const equalOpportunity = "We are an equal opportunity employer. We decide by what people can do, and consider every application without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, genetic information or veteran status.";
const accommodation = "If you need an adjustment to apply or to interview, tell us, and we will arrange it.";

export function CompanyStep({ composer: { values, set }, errorAt }: StepProps) {
  const { about, name } = useOrganization();
  const append = (sentence: string) => set({ aboutOrganization: [values.aboutOrganization.trim(), sentence].filter((text) => text !== "").join("\n\n") });
  return (
    <>
      <TextAreaField id="aboutOrganization" label={`About ${name}`} hint="An empty line begins a new paragraph. It begins with your organization’s text; this posting’s copy can be changed freely." className={`input ${editorStyles.tall ?? ""}`} maxLength={contentLimits.paragraph} value={values.aboutOrganization} error={errorAt("aboutOrganization")} onChange={(event) => set({ aboutOrganization: event.target.value })} />
      <div className={styles.choices}>
        {!values.aboutOrganization.includes(about) && (
          <Button size="small" onClick={() => set({ aboutOrganization: about })}>
            Use the organization’s text again
          </Button>
        )}
        {!values.aboutOrganization.includes(equalOpportunity) && (
          <Button size="small" onClick={() => append(equalOpportunity)}>
            Add an equal-opportunity statement
          </Button>
        )}
        {!values.aboutOrganization.includes(accommodation) && (
          <Button size="small" onClick={() => append(accommodation)}>
            Add an offer of adjustments
          </Button>
        )}
      </div>
    </>
  );
}
