import { organizationLimits } from "@rounds/shared/organization/organization-rules.ts";
import { useState } from "react";
import { refusalAt } from "../../lib/console-send.ts";
import { TextAreaField, TextField } from "../../ui/form-field.tsx";
import { SettingsFormView } from "./console-settings-form.tsx";
import styles from "./console-settings.module.css";
import { useSettingsForm, type SettingsPageProps } from "./console-use-settings-form.ts";

const fields = ["name", "about", "websiteUrl", "timeZone"] as const;

/** Who the employer is. */
export function OrganizationPage(props: SettingsPageProps) {
  const form = useSettingsForm(props, fields);
  const { values, set, refusals } = form;
  const [zones] = useState(() => Intl.supportedValuesOf("timeZone"));
  return (
    <SettingsFormView form={form} fields={fields}>
      <TextField id="name" label="Name" hint="Candidates read it on every page." maxLength={organizationLimits.name} value={values.name} error={refusalAt(refusals, "name")} onChange={(event) => set({ name: event.target.value })} />
      <TextAreaField
        id="about"
        label="About"
        hint="The first paragraph opens the careers site, the others stand below the postings. New postings begin with this text. An empty line begins a new paragraph."
        rows={12}
        maxLength={organizationLimits.about}
        value={values.about}
        error={refusalAt(refusals, "about")}
        onChange={(event) => set({ about: event.target.value })}
      />
      <TextField id="websiteUrl" label="Website" optional type="url" inputMode="url" maxLength={organizationLimits.websiteUrl} value={values.websiteUrl} error={refusalAt(refusals, "websiteUrl")} onChange={(event) => set({ websiteUrl: event.target.value })} />
      <div className={styles.short}>
        <TextField
          id="timeZone"
          label="Time zone"
          hint="Opening and closing times are read in it, unless a posting names its own. Type a city, such as Chicago."
          list="time-zones"
          autoComplete="off"
          spellCheck={false}
          value={values.timeZone}
          error={refusalAt(refusals, "timeZone")}
          onChange={(event) => set({ timeZone: event.target.value })}
        />
        <datalist id="time-zones">
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </datalist>
      </div>
    </SettingsFormView>
  );
}
