import { useQuery } from "@apollo/client/react";
import { libraryLimits } from "@rounds/shared/role-templates/library.ts";
import { RoleTemplatesDocument } from "../../graphql/generated/staff.ts";
import { TextField } from "../../ui/form-field.tsx";
import { categoriesOf } from "./console-template-choice.ts";

interface CategoryFieldProps {
  readonly id: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (category: string) => void;
}

/** What a template stands under; those that exist are suggested. */
export function CategoryField({ id, value, error, onChange }: CategoryFieldProps) {
  const { data } = useQuery(RoleTemplatesDocument);
  const list = `${id}-list`;
  return (
    <>
      <TextField id={id} label="Category" optional hint="What it stands under in the library: one that exists, or a new one." list={list} autoComplete="off" maxLength={libraryLimits.category} value={value} error={error} onChange={(event) => onChange(event.target.value)} />
      <datalist id={list}>
        {categoriesOf(data?.roleTemplates ?? []).map((category) => (
          <option key={category} value={category}>
            {category}
          </option>
        ))}
      </datalist>
    </>
  );
}
