import { filterFieldNames, filterFields } from "@rounds/shared/alerts/alert-form.ts";
import type { FieldRefusal } from "../../lib/page.ts";
import type { SummaryLine } from "../../ui/form-error-summary.tsx";

/** The form's field that a refusal of the API is about: `["filter", "payAtLeast"]` is the field `pay`. */
function fieldOf({ path: [root, name] }: FieldRefusal): string | undefined {
  return root === "filter" ? filterFieldNames.find((field) => filterFields[field] === name) : root === "email" ? "email" : undefined;
}

export function errorAt(refusals: readonly FieldRefusal[], field: string): string | undefined {
  return refusals.find((refusal) => fieldOf(refusal) === field)?.message;
}

export function summaryLines(refusals: readonly FieldRefusal[]): SummaryLine[] {
  return refusals.map((refusal) => ({ message: refusal.message, fieldId: fieldOf(refusal) }));
}
