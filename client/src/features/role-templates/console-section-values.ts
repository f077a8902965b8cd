import { maxDocumentBytes, type DocumentKind, type DocumentRequirement } from "@rounds/shared/documents/kinds.ts";
import type { PayPeriod, QuestionKind, RequirementKind } from "@rounds/shared/postings/content.ts";
import type { TemplateTextFragment } from "../../graphql/generated/staff.ts";
import { amountToType } from "../../lib/console-money.ts";

/** An entry of a list that can be moved: its key stays while its words change. */
export interface TextItem {
  readonly key: string;
  readonly text: string;
}

export interface RequirementItem extends TextItem {
  readonly kind: RequirementKind;
}

export interface CredentialItem {
  readonly key: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly issuer: string;
  readonly required: boolean;
}

export interface QuestionItem {
  /** Also the question's id. */
  readonly key: string;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly choices: readonly TextItem[];
  readonly shownIf: { readonly questionId: string; readonly values: readonly string[] } | null;
  readonly knockOut: { readonly values: readonly string[]; readonly reason: string } | null;
}

export interface DocumentRule {
  readonly requirement: DocumentRequirement;
  readonly acceptedTypes: readonly string[];
  readonly maxBytes: number;
}

/** What the fields hold, as typed, that a role template and a posting share. */
export interface SectionValues {
  readonly title: string;
  readonly summary: string;
  readonly payMin: string;
  readonly payMax: string;
  readonly payCurrency: string;
  readonly payPeriod: PayPeriod;
  readonly payNote: string;
  readonly responsibilities: readonly TextItem[];
  readonly requirements: readonly RequirementItem[];
  readonly credentials: readonly CredentialItem[];
  readonly benefits: readonly TextItem[];
  readonly contact: string;
  readonly instructionsText: string;
  readonly documents: Readonly<Record<DocumentKind, DocumentRule>>;
  readonly questions: readonly QuestionItem[];
}

type Sections = TemplateTextFragment;

let keys = 0;

export function newKey(): string {
  keys += 1;
  return `item-${keys}`;
}

/** Random, so that two people who add a question at once do not add the same one. */
export function newQuestionId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `q-${random.toString(36)}`;
}

export const textItems = (texts: readonly string[]): TextItem[] => texts.map((text) => ({ key: newKey(), text }));

export function sectionValuesOf({ title, summary, responsibilities, requirements, credentials, benefits, compensation: pay, instructions }: Sections): SectionValues {
  const currency = pay?.currency ?? "USD";
  return {
    title,
    summary,
    payMin: amountToType(pay?.min ?? null, currency),
    payMax: amountToType(pay?.max ?? null, currency),
    payCurrency: currency,
    payPeriod: pay?.period ?? "YEAR",
    payNote: pay?.note ?? "",
    responsibilities: textItems(responsibilities),
    requirements: requirements.map(({ text, kind }) => ({ key: newKey(), text, kind })),
    credentials: credentials.map(({ name, abbreviation, issuer, required }) => ({ key: newKey(), name, abbreviation: abbreviation ?? "", issuer: issuer ?? "", required })),
    benefits: textItems(benefits),
    contact: instructions.contact ?? "",
    instructionsText: instructions.text,
    documents: documentRules(instructions.documents),
    questions: instructions.questions.map(questionItem),
  };
}

function questionItem({ id, text, kind, required, choices, shownIf, knockOut }: Sections["instructions"]["questions"][number]): QuestionItem {
  return { key: id, text, kind, required, choices: textItems(choices), shownIf: shownIf && { questionId: shownIf.questionId, values: shownIf.values }, knockOut: knockOut && { values: knockOut.values, reason: knockOut.reason } };
}

function documentRules(asked: Sections["instructions"]["documents"]): SectionValues["documents"] {
  const ruleOf = (kind: DocumentKind): DocumentRule => {
    const rule = asked.find((each) => each.kind === kind);
    return { requirement: rule?.requirement ?? "NOT_ACCEPTED", acceptedTypes: rule?.acceptedTypes ?? standardTypes(asked), maxBytes: rule?.maxBytes ?? maxDocumentBytes };
  };
  return { RESUME: ruleOf("RESUME"), COVER_LETTER: ruleOf("COVER_LETTER"), TRANSCRIPT: ruleOf("TRANSCRIPT"), CERTIFICATE: ruleOf("CERTIFICATE"), PORTFOLIO: ruleOf("PORTFOLIO"), OTHER: ruleOf("OTHER") };
}

// A document that was not asked for begins with what the others take.
function standardTypes(asked: Sections["instructions"]["documents"]): readonly string[] {
  return asked.find(({ acceptedTypes }) => acceptedTypes.length > 0)?.acceptedTypes ?? [];
}

export function emptyQuestion(): QuestionItem {
  return { key: newQuestionId(), text: "", kind: "SHORT_TEXT", required: false, choices: [], shownIf: null, knockOut: null };
}
