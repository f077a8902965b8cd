import { documentKinds } from "@rounds/shared/documents/kinds.ts";
import { answersOf } from "@rounds/shared/postings/questions.ts";
import type { UpdatePostingInput } from "../../graphql/generated/staff.ts";
import { minorUnitsTyped } from "../../lib/console-money.ts";
import type { QuestionItem, SectionValues, TextItem } from "./console-section-values.ts";

/** Each field that the mutations of a role template and of a posting share, with the typed values that it is made of. */
export const valuesBehindSections = {
  title: ["title"],
  summary: ["summary"],
  compensation: ["payMin", "payMax", "payCurrency", "payPeriod", "payNote"],
  responsibilities: ["responsibilities"],
  requirements: ["requirements"],
  credentials: ["credentials"],
  benefits: ["benefits"],
  documents: ["documents"],
  questions: ["questions"],
  instructionsText: ["instructionsText"],
  contact: ["contact"],
} as const satisfies Record<string, readonly (keyof SectionValues)[]>;

export type SectionField = keyof typeof valuesBehindSections;
export type SectionChange = Required<Pick<UpdatePostingInput, SectionField>>;

/** What the fields say, in the mutation's terms: trimmed, without entries that hold nothing. An amount that is no number is left out; `unfinishedSections` tells it. */
export function sectionChangeOf(values: SectionValues): SectionChange {
  return {
    title: values.title.trim(),
    summary: values.summary.trim(),
    compensation: compensationOf(values),
    responsibilities: filledTexts(values.responsibilities),
    requirements: values.requirements.map(({ text, kind }) => ({ text: text.trim(), kind })).filter(({ text }) => text !== ""),
    credentials: values.credentials.map(({ name, abbreviation, issuer, required }) => ({ name: name.trim(), abbreviation: abbreviation.trim() || null, issuer: issuer.trim() || null, required })).filter(({ name }) => name !== ""),
    benefits: filledTexts(values.benefits),
    instructionsText: values.instructionsText.trim(),
    contact: values.contact.trim(),
    documents: documentKinds.map((kind) => ({ kind, requirement: values.documents[kind].requirement, acceptedTypes: [...values.documents[kind].acceptedTypes], maxBytes: values.documents[kind].maxBytes })).filter(({ acceptedTypes, requirement }) => acceptedTypes.length > 0 || requirement !== "NOT_ACCEPTED"),
    questions: questionsOf(values.questions),
  };
}

export function filledTexts(items: readonly TextItem[]): string[] {
  return items.map(({ text }) => text.trim()).filter((text) => text !== "");
}

function compensationOf({ payMin, payMax, payCurrency, payPeriod, payNote }: SectionValues): SectionChange["compensation"] {
  const min = minorUnitsTyped(payMin, payCurrency) ?? null;
  const max = minorUnitsTyped(payMax, payCurrency) ?? null;
  const note = payNote.trim() || null;
  return min === null && max === null && note === null ? null : { min, max, currency: payCurrency, period: payPeriod, note };
}

/** Conditions and rules that name an answer which is gone are dropped with it. */
export function questionsOf(items: readonly QuestionItem[]): NonNullable<SectionChange["questions"]> {
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

export interface Unfinished<Field extends string> {
  readonly field: Field;
  /** From the mutation's input on, as a refusal's. */
  readonly path: readonly string[];
  readonly message: string;
}

/** What cannot be saved yet because it is still being written. `what` is a posting or a template. */
export function unfinishedSections(values: SectionValues, what: "posting" | "template"): Unfinished<SectionField>[] {
  return [
    ...(values.title.trim() === "" ? [{ field: "title" as const, path: ["title"], message: `Give the ${what} a title.` }] : []),
    ...unfinishedAmount(values.payMin, values.payCurrency, ["compensation", "min"], "The lowest pay"),
    ...unfinishedAmount(values.payMax, values.payCurrency, ["compensation", "max"], "The highest pay"),
    ...values.credentials.flatMap(({ name, abbreviation, issuer }, index) => (name.trim() === "" && `${abbreviation}${issuer}`.trim() !== "" ? [{ field: "credentials" as const, path: ["credentials", String(index), "name"], message: "Name the certification." }] : [])),
    ...values.questions.flatMap(unfinishedQuestion),
    ...documentKinds.filter((kind) => values.documents[kind].requirement !== "NOT_ACCEPTED" && values.documents[kind].acceptedTypes.length === 0).map((kind) => ({ field: "documents" as const, path: ["documents", kind], message: "Choose at least one kind of file." })),
  ];
}

export function unfinishedAmount(text: string, currency: string, path: readonly string[], name: string): Unfinished<"compensation">[] {
  return minorUnitsTyped(text, currency) === undefined ? [{ field: "compensation", path, message: `${name} must be an amount, such as 60,000 or 31.50.` }] : [];
}

function unfinishedQuestion(question: QuestionItem, index: number): Unfinished<"questions">[] {
  const at = (part: string, message: string): Unfinished<"questions"> => ({ field: "questions", path: ["questions", String(index), part], message });
  return [
    ...(question.text.trim() === "" ? [at("text", `Write question ${index + 1}, or remove it.`)] : []),
    ...(answersArePicked(question.kind) && new Set(filledTexts(question.choices)).size < 2 ? [at("choices", `Give question ${index + 1} at least two different answers to choose from.`)] : []),
    ...(question.knockOut !== null && question.knockOut.values.length > 0 && question.knockOut.reason.trim() === "" ? [at("knockOut", `Say why, in question ${index + 1}: the candidate reads it.`)] : []),
  ];
}
