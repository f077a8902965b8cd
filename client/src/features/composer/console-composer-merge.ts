import type { PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { mergeValues, takeFields, type FormShape, type Merged } from "../../lib/console-merge.ts";
import { changeOf, valuesBehind, type PostingField } from "./console-composer-change.ts";
import { valuesOf, type ComposerValues } from "./console-composer-values.ts";

function shapeIn(organizationZone: string): FormShape<ComposerValues, PostingField> {
  return { changeOf: (values) => changeOf(values, organizationZone), valuesBehind };
}

/** Joins what somebody else saved with what this person typed, both since `base`. Nothing typed is lost. */
export function mergeTheirs(base: PostingDraftFragment, mine: ComposerValues, theirs: PostingDraftFragment, organizationZone: string): Merged<ComposerValues, PostingField> {
  return mergeValues(shapeIn(organizationZone), valuesOf(base, organizationZone), mine, valuesOf(theirs, organizationZone));
}

/** `values` with these fields as the saved posting has them. */
export function takeTheirs(values: ComposerValues, saved: PostingDraftFragment, fields: readonly PostingField[], organizationZone: string): ComposerValues {
  return takeFields(shapeIn(organizationZone), values, valuesOf(saved, organizationZone), fields);
}
