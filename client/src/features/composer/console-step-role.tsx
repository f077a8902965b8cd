import { contentLimits, employmentTypes, workplaceTypes } from "@rounds/shared/postings/content.ts";
import { Choice, FieldGroup, TextField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { employmentTypeLabel, workplaceTypeLabel } from "../postings/posting-words.ts";
import { CredentialList } from "../role-templates/console-credential-list.tsx";
import { RequirementList } from "../role-templates/console-requirement-list.tsx";
import { makeTextItem, TextList } from "../role-templates/console-text-list.tsx";
import styles from "./console-composer.module.css";
import type { StepProps } from "./console-step.ts";

export function RoleStep({ composer, errorAt }: StepProps) {
  const { values, set } = composer;
  return (
    <>
      <TextField id="department" label="Department" maxLength={contentLimits.line} value={values.department} error={errorAt("department")} onChange={(event) => set({ department: event.target.value })} />
      <div className={styles.pair}>
        <SelectField id="employmentType" label="Employment" value={values.employmentType} options={employmentTypes.map((value) => ({ value, label: employmentTypeLabel(value) }))} error={errorAt("employmentType")} onChoose={(employmentType) => set({ employmentType })} />
        <SelectField id="workplaceType" label="Workplace" value={values.workplaceType} options={workplaceTypes.map((value) => ({ value, label: workplaceTypeLabel(value) }))} error={errorAt("workplaceType")} onChoose={(workplaceType) => set({ workplaceType })} />
      </div>
      <LocationChoice composer={composer} errorAt={errorAt} />
      <TextList id="responsibilities" label="What the person will do" hint="Five to ten duties, the most important first, each beginning with a verb. Enter begins the next one; Alt and the arrow keys move one." noun="responsibility" items={values.responsibilities} error={errorAt("responsibilities")} make={makeTextItem} onChange={(responsibilities) => set({ responsibilities })} />
      <RequirementList items={values.requirements} error={errorAt("requirements")} onChange={(requirements) => set({ requirements })} />
      <CredentialList items={values.credentials} error={errorAt("credentials")} onChange={(credentials) => set({ credentials })} />
    </>
  );
}

function LocationChoice({ composer: { values, set, theirs }, errorAt }: StepProps) {
  const { locations } = useOrganization();
  // A posting keeps a place that the organization has given up since.
  const former = theirs.content.locations.filter(({ id }) => locations.every((place) => place.id !== id));
  const toggle = (id: string, chosen: boolean) => set({ locationIds: chosen ? [...values.locationIds, id] : values.locationIds.filter((each) => each !== id) });
  return (
    <FieldGroup id="locationIds" label="Locations" error={errorAt("locationIds")}>
      {[...locations, ...former].map(({ id, name, city, region }) => (
        <Choice key={id} type="checkbox" label={`${name}, ${city}, ${region}`} checked={values.locationIds.includes(id)} onChange={(event) => toggle(id, event.target.checked)} />
      ))}
    </FieldGroup>
  );
}
