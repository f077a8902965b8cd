import { documentKinds } from "@rounds/shared/documents/kinds.ts";
import { answersOf } from "@rounds/shared/postings/questions.ts";
import { instantOf } from "@rounds/shared/time/wall-time.ts";
import type { UpdatePostingInput } from "../../graphql/generated/staff.ts";
import { minorUnitsTyped } from "../../lib/console-money.ts";
import type { ComposerValues, QuestionItem, TextItem } from "./console-composer-values.ts";

/** The fields of the mutation that the composer fills. */
export type PostingChange = Omit<UpdatePostingInput, "postingId" | "version" | "clearClosesAt">;
export type PostingField = keyof PostingChange;

/** Each field of the mutation, with the typed values that it is made of. */
export const valuesBehind = {
  title: ["title"],
  slug: ["slug"],
  department: ["department"],
  summary: ["summary"],
  employmentType: ["employmentType"],
  workplaceType: ["workplaceType"],
  locationIds: ["locationIds"],
  compensation: ["payMin", "payMax", "payCurrency", "payPeriod", "payNote"],
  responsibilities: ["responsibilities"],
  requirements: ["requirements"],
  credentials: ["credentials"],
  benefits: ["benefits"],
  highlights: ["highlights"],
  aboutOrganization: ["aboutOrganization"],
  closesAt: ["closesAt"],
  timeZone: ["timeZone"],
  openings: ["openings"],
  documents: ["documents"],
  questions: ["questions"],
  instructionsText: ["instructionsText"],
  contact: ["contact"],
} as const satisfies Record<PostingField, readonly (keyof ComposerValues)[]>;

export const postingFields = Object.keys(valuesBehind) as PostingField[];

/** What the fields say, in the mutation's terms: trimmed, without entries that hold nothing. An amount that is no number is left out; `unfinished` tells it. */
export function changeOf(values: ComposerValues, organizationZone: string): Required<PostingChange> {
  return {
    slug: values.slug.trim(),
    title: values.title.trim(),
    summary: values.summary.trim(),
    department: values.department.trim(),
    employmentType: values.employmentType,
    workplaceType: values.workplaceType,
    locationIds: [...values.locationIds],
    compensation: compensationOf(values),
    responsibilities: filledTexts(values.responsibilities),
    requirements: values.requirements.map(({ text, kind }) => ({ text: text.trim(), kind })).filter(({ text }) => text !== ""),
    credentials: values.credentials.map(({ name, abbreviation, issuer, required }) => ({ name: name.trim(), abbreviation: abbreviation.trim() || null, issuer: issuer.trim() || null, required })).filter(({ name }) => name !== ""),
    benefits: filledTexts(values.benefits),
    highlights: filledTexts(values.highlights),
    aboutOrganization: values.aboutOrganization.trim(),
    closesAt: values.closesAt === "" ? null : instantOf(values.closesAt, values.timeZone || organizationZone),
    timeZone: values.timeZone,
    openings: Number(values.openings) || 0,
    instructionsText: values.instructionsText.trim(),
    contact: values.contact.trim(),
    documents: documentKinds.map((kind) => ({ kind, requirement: values.documents[kind].requirement, acceptedTypes: [...values.documents[kind].acceptedTypes], maxBytes: values.documents[kind].maxBytes })).filter(({ acceptedTypes, requirement }) => acceptedTypes.length > 0 || requirement !== "NOT_ACCEPTED"),
    questions: questionsOf(values.questions),
  };
}

export function filledTexts(items: readonly TextItem[]): string[] {
  return items.map(({ text }) => text.trim()).filter((text) => text !== "");
}

function compensationOf({ payMin, payMax, payCurrency, payPeriod, payNote }: ComposerValues): Required<PostingChange>["compensation"] {
  const min = minorUnitsTyped(payMin, payCurrency) ?? null;
  const max = minorUnitsTyped(payMax, payCurrency) ?? null;
  const note = payNote.trim() || null;
  return min === null && max === null && note === null ? null : { min, max, currency: payCurrency, period: payPeriod, note };
}

/** Conditions and rules that name an answer which is gone are dropped with it. */
export function questionsOf(items: readonly QuestionItem[]): NonNullable<PostingChange["questions"]> {
  const plain = items.map(({ key, text, kind, required, choices }) => ({ id: key, text: text.trim(), kind, required, choices: answersArePicked(kind) ? filledTexts(choices) : [] }));
  return plain.map((question, index) => {
    const { shownIf, knockOut } = items[index] ?? { shownIf: null, knockOut: null };
    const other = plain.slice(0, index).find(({ id }) => id === shownIf?.questionId);
    const asked = shownIf === null || other === undefined ? [] : shownIf.values.filter((value) => answersOf(other).includes(value));
    const ruledOut = knockOut?.values.filter((value) => answersOf(question).includes(value)) ?? [];
    return {
      ...question,
      shownIf: shownIf !== null && asked.length > 0 ? { questionId: shownIf.questionId, values: asked } : null,
      knockOut: knockOut !== null && ruledOut.length > 0 ? { values: ruledOut, reason: knockOut.reason.trim() } : null,
    };
  });
}

function answersArePicked(kind: QuestionItem["kind"]): boolean {
  return kind === "SINGLE_CHOICE" || kind === "MULTIPLE_CHOICE";
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

export interface Unfinished {
  readonly field: PostingField;
  /** From the mutation's input on, as a refusal's. */
  readonly path: readonly string[];
  readonly message: string;
}

/** What cannot be saved yet because it is still being written; the rest of the posting is saved without it. */
export function unfinished(values: ComposerValues): Unfinished[] {
  const pay = (text: string, end: "min" | "max", name: string) => (minorUnitsTyped(text, values.payCurrency) === undefined ? [{ field: "compensation" as const, path: ["compensation", end], message: `${name} must be an amount, such as 60,000 or 31.50.` }] : []);
  return [
    ...(values.title.trim() === "" ? [{ field: "title" as const, path: ["title"], message: "Give the posting a title." }] : []),
    ...(values.slug.trim() === "" ? [{ field: "slug" as const, path: ["slug"], message: "Give the public page an address." }] : []),
    ...pay(values.payMin, "min", "The lowest pay"),
    ...pay(values.payMax, "max", "The highest pay"),
    ...(/^\d*$/.test(values.openings.trim()) ? [] : [{ field: "openings" as const, path: ["openings"], message: "How many are to be hired must be a whole number." }]),
    ...values.credentials.flatMap(({ name, abbreviation, issuer }, index) => (name.trim() === "" && `${abbreviation}${issuer}`.trim() !== "" ? [{ field: "credentials" as const, path: ["credentials", String(index), "name"], message: "Name the certification." }] : [])),
    ...values.questions.flatMap(unfinishedQuestion),
    ...documentKinds.filter((kind) => values.documents[kind].requirement !== "NOT_ACCEPTED" && values.documents[kind].acceptedTypes.length === 0).map((kind) => ({ field: "documents" as const, path: ["documents", kind], message: "Choose at least one kind of file." })),
  ];
}

function unfinishedQuestion(question: QuestionItem, index: number): Unfinished[] {
  const at = (part: string, message: string): Unfinished => ({ field: "questions", path: ["questions", String(index), part], message });
  return [
    ...(question.text.trim() === "" ? [at("text", `Write question ${index + 1}, or remove it.`)] : []),
    ...(answersArePicked(question.kind) && new Set(filledTexts(question.choices)).size < 2 ? [at("choices", `Give question ${index + 1} at least two different answers to choose from.`)] : []),
    ...(question.knockOut !== null && question.knockOut.values.length > 0 && question.knockOut.reason.trim() === "" ? [at("knockOut", `Say why, in question ${index + 1}: the candidate reads it.`)] : []),
  ];
}
