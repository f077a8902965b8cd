import type { PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { changeOf, fieldsThatDiffer, valuesBehind, type PostingField } from "./console-composer-change.ts";
import { valuesOf, type ComposerValues } from "./console-composer-values.ts";

export interface Merged {
  readonly values: ComposerValues;
  /** Changed by the other person alone: taken over. */
  readonly taken: readonly PostingField[];
  /** Changed by both, differently: this person's words stay until they choose. */
  readonly both: readonly PostingField[];
}

/** Joins what somebody else saved with what this person typed, both since `base`. Nothing typed is lost. */
export function mergeTheirs(base: PostingDraftFragment, mine: ComposerValues, theirs: PostingDraftFragment, organizationZone: string): Merged {
  const change = (values: ComposerValues) => changeOf(values, organizationZone);
  const asRead = change(valuesOf(base, organizationZone));
  const theirValues = valuesOf(theirs, organizationZone);
  const changedByThem = fieldsThatDiffer(asRead, change(theirValues));
  const changedByMe = fieldsThatDiffer(asRead, change(mine));
  const apart = fieldsThatDiffer(change(mine), change(theirValues));
  const taken = changedByThem.filter((field) => !changedByMe.includes(field));
  return { values: takeFields(mine, theirValues, taken), taken, both: changedByThem.filter((field) => changedByMe.includes(field) && apart.includes(field)) };
}

/** `values` with these fields as `others` has them. */
export function takeFields(values: ComposerValues, others: ComposerValues, fields: readonly PostingField[]): ComposerValues {
  const keys = fields.flatMap((field): readonly (keyof ComposerValues)[] => valuesBehind[field]);
  return { ...values, ...Object.fromEntries(keys.map((key) => [key, others[key]])) };
}
