import { contentLimits, employmentTypes, requirementKinds, workplaceTypes, type RequirementKind } from "@rounds/shared/postings/content.ts";
import { Choice, FieldGroup, TextField } from "../../ui/form-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { employmentTypeLabel, workplaceTypeLabel } from "../postings/posting-words.ts";
import { newKey, type RequirementItem } from "./console-composer-values.ts";
import styles from "./console-composer.module.css";
import { CredentialList } from "./console-credential-list.tsx";
import { changed } from "./console-list-moves.ts";
import type { StepProps } from "./console-step.ts";
import { makeTextItem, TextList } from "./console-text-list.tsx";

const kindLabels: Record<RequirementKind, string> = { REQUIRED: "Required", PREFERRED: "Preferred" };

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
      <TextList
        id="requirements"
        label="What the person brings"
        hint="Required is only what nobody could do the work without: people who miss one point of many do not apply."
        noun="requirement"
        items={values.requirements}
        error={errorAt("requirements")}
        make={(text): RequirementItem => ({ key: newKey(), text, kind: "REQUIRED" })}
        onChange={(requirements) => set({ requirements })}
        beside={(item) => (
          <select className="input" aria-label={`Required or preferred: ${item.text.slice(0, 60)}`} value={item.kind} onChange={(event) => set({ requirements: changed(values.requirements, item.key, { kind: requirementKinds.find((kind) => kind === event.target.value) ?? "REQUIRED" }) })}>
            {requirementKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindLabels[kind]}
              </option>
            ))}
          </select>
        )}
      />
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
