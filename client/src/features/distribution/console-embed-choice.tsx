import type { EmbedChoice, EmbedLook } from "@rounds/shared/distribution/embed.ts";
import { workplaceTypes, type WorkplaceType } from "@rounds/shared/postings/content.ts";
import { workplaceTypeLabel } from "@rounds/shared/postings/posting-words.ts";
import { SelectField, type Option } from "../../ui/select-field.tsx";
import styles from "./console-website.module.css";

const workplaces: readonly Option<WorkplaceType | "">[] = [{ value: "", label: "Everywhere" }, ...workplaceTypes.map((value) => ({ value, label: workplaceTypeLabel(value) }))];
const limits: readonly Option<string>[] = ["3", "5", "10", "20", "50"].map((value) => ({ value, label: `${value} postings` }));
const looks: readonly Option<EmbedLook>[] = [
  { value: "LIGHT", label: "Light" },
  { value: "DARK", label: "Dark" },
  { value: "AUTO", label: "As each reader has set it" },
];

interface EmbedChoiceFieldsProps {
  readonly choice: EmbedChoice;
  readonly departments: readonly string[];
  readonly cities: readonly string[];
  readonly onChoose: (choice: EmbedChoice) => void;
}

/** What a list on another site shows. */
export function EmbedChoiceFields({ choice, departments, cities, onChoose }: EmbedChoiceFieldsProps) {
  const named = (all: string, names: readonly string[]): readonly Option<string>[] => [{ value: "", label: all }, ...names.map((value) => ({ value, label: value }))];
  return (
    <div className={styles.choices}>
      <SelectField id="embed-department" label="Department" value={choice.department} options={named("All departments", departments)} onChoose={(department) => onChoose({ ...choice, department })} />
      <SelectField id="embed-location" label="City" value={choice.location} options={named("All cities", cities)} onChoose={(location) => onChoose({ ...choice, location })} />
      <SelectField id="embed-workplace" label="Where people work" value={choice.workplace} options={workplaces} onChoose={(workplace) => onChoose({ ...choice, workplace })} />
      <SelectField id="embed-limit" label="At most" value={String(choice.limit)} options={limits} onChoose={(limit) => onChoose({ ...choice, limit: Number(limit) })} />
      <SelectField id="embed-look" label="Look" value={choice.look} options={looks} onChoose={(look) => onChoose({ ...choice, look })} />
    </div>
  );
}
