import { matchesSearch } from "@rounds/shared/role-templates/library.ts";
import type { TemplateEntryFragment } from "../../graphql/generated/staff.ts";

/** Which templates are shown. */
export interface TemplateChoice {
  readonly search: string;
  /** Empty: every category. */
  readonly category: string;
}

/** What of the library is asked for, by title. It is here as a whole, so that it answers while somebody types. */
export function chosenTemplates(library: readonly TemplateEntryFragment[], { search, category }: TemplateChoice): readonly TemplateEntryFragment[] {
  const found = library.filter((template) => (category === "" || template.category === category) && matchesSearch({ ...template, credentials: template.content.credentials }, search));
  return found.sort((one, other) => one.title.localeCompare(other.title, "en"));
}

/** Every category by name, once; `chosen` too, when nothing stands under it any more. */
export function categoriesOf(library: readonly { readonly category: string }[], chosen = ""): readonly string[] {
  return [...new Set([...library.map(({ category }) => category), chosen])].filter((category) => category !== "").sort((one, other) => one.localeCompare(other, "en"));
}

export function templatePath({ id }: { readonly id: string }): string {
  return `/console/templates/${encodeURIComponent(id)}`;
}
