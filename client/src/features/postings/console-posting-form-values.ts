import { documentKinds, type DocumentKind, type DocumentRequirement } from "@rounds/shared/documents/kinds.ts";
import type { PostingDraftFragment, UpdatePostingInput } from "../../graphql/generated/staff.ts";
import type { Refused } from "../../lib/console-send.ts";
import { amountToType, minorUnitsTyped } from "../../lib/console-money.ts";
import { instantOf, wallTimeOf } from "@rounds/shared/time/wall-time.ts";

type Content = PostingDraftFragment["content"];

/** What the form's fields hold, as typed. */
export interface PostingFormValues extends Pick<Content, "title" | "summary" | "department" | "employmentType" | "workplaceType"> {
  readonly slug: string;
  readonly locationIds: readonly string[];
  readonly payMin: string;
  readonly payMax: string;
  readonly payCurrency: string;
  readonly payPeriod: NonNullable<Content["compensation"]>["period"];
  readonly payNote: string;
  /** One entry per line, as in the next two. */
  readonly responsibilities: string;
  readonly benefits: string;
  readonly highlights: string;
  /** On the organization's clock: "2026-12-15T17:00", or empty. */
  readonly closesAt: string;
  readonly contact: string;
  readonly instructionsText: string;
  readonly documents: Readonly<Record<DocumentKind, DocumentRequirement>>;
}

export function valuesOf({ slug, closesAt, content }: PostingDraftFragment, timeZone: string): PostingFormValues {
  const { compensation: pay, instructions } = content;
  const currency = pay?.currency ?? "USD";
  return {
    slug,
    title: content.title,
    summary: content.summary,
    department: content.department,
    employmentType: content.employmentType,
    workplaceType: content.workplaceType,
    locationIds: content.locations.map(({ id }) => id),
    payMin: amountToType(pay?.min ?? null, currency),
    payMax: amountToType(pay?.max ?? null, currency),
    payCurrency: currency,
    payPeriod: pay?.period ?? "YEAR",
    payNote: pay?.note ?? "",
    responsibilities: content.responsibilities.join("\n"),
    benefits: content.benefits.join("\n"),
    highlights: content.highlights.join("\n"),
    closesAt: closesAt ? wallTimeOf(closesAt, timeZone) : "",
    contact: instructions.contact ?? "",
    instructionsText: instructions.text,
    documents: documentsOf(instructions.documents),
  };
}

function documentsOf(asked: Content["instructions"]["documents"]): PostingFormValues["documents"] {
  const requirement = (kind: DocumentKind): DocumentRequirement => asked.find((each) => each.kind === kind)?.requirement ?? "NOT_ACCEPTED";
  return {
    RESUME: requirement("RESUME"),
    COVER_LETTER: requirement("COVER_LETTER"),
    TRANSCRIPT: requirement("TRANSCRIPT"),
    CERTIFICATE: requirement("CERTIFICATE"),
    PORTFOLIO: requirement("PORTFOLIO"),
    OTHER: requirement("OTHER"),
  };
}

/** The fields of the mutation that the form fills. */
export type PostingChange = Omit<UpdatePostingInput, "postingId" | "version" | "clearClosesAt" | "questions" | "requirements" | "credentials" | "aboutOrganization" | "timeZone" | "openings">;
export type PostingField = keyof PostingChange;

/** What the fields say, in the mutation's terms. An amount that is no number is left out; `typingProblems` tells it. */
export function changeOf(values: PostingFormValues, timeZone: string): Required<PostingChange> {
  return {
    slug: values.slug.trim(),
    title: values.title.trim(),
    summary: values.summary.trim(),
    department: values.department.trim(),
    employmentType: values.employmentType,
    workplaceType: values.workplaceType,
    locationIds: [...values.locationIds],
    compensation: compensationOf(values),
    responsibilities: linesOf(values.responsibilities),
    benefits: linesOf(values.benefits),
    highlights: linesOf(values.highlights),
    closesAt: values.closesAt ? instantOf(values.closesAt, timeZone) : null,
    instructionsText: values.instructionsText.trim(),
    contact: values.contact.trim(),
    documents: documentKinds.map((kind) => ({ kind, requirement: values.documents[kind] })),
  };
}

function compensationOf({ payMin, payMax, payCurrency, payPeriod, payNote }: PostingFormValues): PostingChange["compensation"] {
  const min = minorUnitsTyped(payMin, payCurrency) ?? null;
  const max = minorUnitsTyped(payMax, payCurrency) ?? null;
  const note = payNote.trim() || null;
  if (min === null && max === null && note === null) return null;
  return { min, max, currency: payCurrency, period: payPeriod, note };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Names of the fields whose content differs. */
export function fieldsThatDiffer(one: Required<PostingChange>, other: Required<PostingChange>): PostingField[] {
  const differs = (field: PostingField) => JSON.stringify(one[field]) !== JSON.stringify(other[field]);
  return postingFields.filter(differs);
}

const postingFields: readonly PostingField[] = [
  "title",
  "slug",
  "department",
  "summary",
  "employmentType",
  "workplaceType",
  "locationIds",
  "compensation",
  "responsibilities",
  "benefits",
  "highlights",
  "closesAt",
  "documents",
  "instructionsText",
  "contact",
];

/** The input that saves just the fields that this person changed. */
export function inputFor(change: Required<PostingChange>, fields: readonly PostingField[]): PostingChange & Pick<UpdatePostingInput, "clearClosesAt"> {
  const picked: PostingChange = Object.fromEntries(fields.map((field) => [field, change[field]]));
  if (!fields.includes("closesAt") || change.closesAt) return picked;
  const { closesAt: _none, ...rest } = picked;
  return { ...rest, clearClosesAt: true };
}

/** What only the form can see: amounts that are no numbers. */
export function typingProblems({ payMin, payMax, payCurrency }: PostingFormValues): readonly Refused[] {
  const problem = (text: string, end: "min" | "max", label: string): readonly Refused[] =>
    minorUnitsTyped(text, payCurrency) === undefined ? [{ code: "INVALID_VALUE", message: `${label} must be an amount, such as 60,000 or 31.50.`, path: ["compensation", end] }] : [];
  return [...problem(payMin, "min", "The lowest pay"), ...problem(payMax, "max", "The highest pay")];
}
