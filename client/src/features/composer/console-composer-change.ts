import { isReplyPromise, replyPromiseLimits } from "@rounds/shared/reply-promise/reply-promise.ts";
import { instantOf } from "@rounds/shared/time/wall-time.ts";
import type { UpdatePostingInput } from "../../graphql/generated/staff.ts";
import { namesOf } from "../../lib/console-merge.ts";
import { filledTexts, sectionChangeOf, unfinishedSections, valuesBehindSections, type Unfinished } from "../role-templates/console-section-change.ts";
import type { ComposerValues } from "./console-composer-values.ts";

/** The fields of the mutation that the composer fills. */
export type PostingChange = Omit<UpdatePostingInput, "postingId" | "version" | "clearClosesAt">;
export type PostingField = keyof PostingChange;

/** Each field of the mutation, with the typed values that it is made of. */
export const valuesBehind = {
  ...valuesBehindSections,
  slug: ["slug"],
  department: ["department"],
  employmentType: ["employmentType"],
  workplaceType: ["workplaceType"],
  locationIds: ["locationIds"],
  highlights: ["highlights"],
  aboutOrganization: ["aboutOrganization"],
  closesAt: ["closesAt"],
  timeZone: ["timeZone"],
  openings: ["openings"],
  replyWithinDays: ["replyWithinDays"],
} as const satisfies Record<PostingField, readonly (keyof ComposerValues)[]>;

export const postingFields = namesOf<PostingField>(valuesBehind);

/** What the fields say, in the mutation's terms: trimmed, without entries that hold nothing. An amount that is no number is left out; `unfinished` tells it. */
export function changeOf(values: ComposerValues, organizationZone: string): Required<PostingChange> {
  return {
    ...sectionChangeOf(values),
    slug: values.slug.trim(),
    department: values.department.trim(),
    employmentType: values.employmentType,
    workplaceType: values.workplaceType,
    locationIds: [...values.locationIds],
    highlights: filledTexts(values.highlights),
    aboutOrganization: values.aboutOrganization.trim(),
    closesAt: values.closesAt === "" ? null : instantOf(values.closesAt, values.timeZone || organizationZone),
    timeZone: values.timeZone,
    openings: Number(values.openings) || 0,
    replyWithinDays: Number(values.replyWithinDays) || 0,
  };
}

/** Names of the fields whose content differs. */
export function fieldsThatDiffer(one: Required<PostingChange>, other: Required<PostingChange>): PostingField[] {
  return postingFields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** The input that saves just these fields. */
export function inputFor(change: Required<PostingChange>, fields: readonly PostingField[]): PostingChange & Pick<UpdatePostingInput, "clearClosesAt"> {
  const picked: PostingChange = Object.fromEntries(fields.map((field) => [field, change[field]]));
  if (!fields.includes("closesAt") || change.closesAt) return picked;
  const { closesAt: _none, ...rest } = picked;
  return { ...rest, clearClosesAt: true };
}

/** What cannot be saved yet because it is still being written; the rest of the posting is saved without it. */
export function unfinished(values: ComposerValues): Unfinished<PostingField>[] {
  return [
    ...unfinishedSections(values, "posting"),
    ...(values.slug.trim() === "" ? [{ field: "slug" as const, path: ["slug"], message: "Give the public page an address." }] : []),
    ...(/^\d*$/.test(values.openings.trim()) ? [] : [{ field: "openings" as const, path: ["openings"], message: "How many are to be hired must be a whole number." }]),
    ...(values.replyWithinDays.trim() === "" || isReplyPromise(Number(values.replyWithinDays)) ? [] : [{ field: "replyWithinDays" as const, path: ["replyWithinDays"], message: `Give a whole number of days from ${replyPromiseLimits.fewest} to ${replyPromiseLimits.most}, or leave it empty.` }]),
  ];
}
