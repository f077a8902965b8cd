import { documentKinds, maxDocumentBytes, type DocumentKind, type DocumentRequirement } from "@rounds/shared/documents/kinds.ts";
import type { QuestionKind, RequirementKind } from "@rounds/shared/postings/content.ts";
import { wallTimeOf } from "@rounds/shared/time/wall-time.ts";
import type { PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { amountToType } from "../../lib/console-money.ts";

type Content = PostingDraftFragment["content"];

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

/** What the composer's fields hold, as typed. */
export interface ComposerValues extends Pick<Content, "title" | "summary" | "department" | "employmentType" | "workplaceType" | "aboutOrganization"> {
  readonly slug: string;
  readonly locationIds: readonly string[];
  readonly payMin: string;
  readonly payMax: string;
  readonly payCurrency: string;
  readonly payPeriod: NonNullable<Content["compensation"]>["period"];
  readonly payNote: string;
  readonly responsibilities: readonly TextItem[];
  readonly requirements: readonly RequirementItem[];
  readonly credentials: readonly CredentialItem[];
  readonly benefits: readonly TextItem[];
  readonly highlights: readonly TextItem[];
  /** On the posting's clock: "2026-12-15T17:00", or empty. */
  readonly closesAt: string;
  /** Empty: the organization's. */
  readonly timeZone: string;
  /** How many are to be hired, or empty. */
  readonly openings: string;
  readonly contact: string;
  readonly instructionsText: string;
  readonly documents: Readonly<Record<DocumentKind, DocumentRule>>;
  readonly questions: readonly QuestionItem[];
}

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

export function valuesOf({ slug, closesAt, timeZone, openings, content }: PostingDraftFragment, organizationZone: string): ComposerValues {
  const { compensation: pay, instructions } = content;
  const currency = pay?.currency ?? "USD";
  return {
    slug,
    title: content.title,
    summary: content.summary,
    department: content.department,
    employmentType: content.employmentType,
    workplaceType: content.workplaceType,
    aboutOrganization: content.aboutOrganization,
    locationIds: content.locations.map(({ id }) => id),
    payMin: amountToType(pay?.min ?? null, currency),
    payMax: amountToType(pay?.max ?? null, currency),
    payCurrency: currency,
    payPeriod: pay?.period ?? "YEAR",
    payNote: pay?.note ?? "",
    responsibilities: textItems(content.responsibilities),
    requirements: content.requirements.map(({ text, kind }) => ({ key: newKey(), text, kind })),
    credentials: content.credentials.map(({ name, abbreviation, issuer, required }) => ({ key: newKey(), name, abbreviation: abbreviation ?? "", issuer: issuer ?? "", required })),
    benefits: textItems(content.benefits),
    highlights: textItems(content.highlights),
    closesAt: closesAt === null ? "" : wallTimeOf(closesAt, timeZone ?? organizationZone),
    timeZone: timeZone ?? "",
    openings: openings === null ? "" : String(openings),
    contact: instructions.contact ?? "",
    instructionsText: instructions.text,
    documents: documentRules(instructions.documents),
    questions: instructions.questions.map(questionItem),
  };
}

function questionItem({ id, text, kind, required, choices, shownIf, knockOut }: Content["instructions"]["questions"][number]): QuestionItem {
  return { key: id, text, kind, required, choices: textItems(choices), shownIf: shownIf && { questionId: shownIf.questionId, values: shownIf.values }, knockOut: knockOut && { values: knockOut.values, reason: knockOut.reason } };
}

function documentRules(asked: Content["instructions"]["documents"]): ComposerValues["documents"] {
  const ruleOf = (kind: DocumentKind): DocumentRule => {
    const rule = asked.find((each) => each.kind === kind);
    return { requirement: rule?.requirement ?? "NOT_ACCEPTED", acceptedTypes: rule?.acceptedTypes ?? standardTypes(asked), maxBytes: rule?.maxBytes ?? maxDocumentBytes };
  };
  return { RESUME: ruleOf("RESUME"), COVER_LETTER: ruleOf("COVER_LETTER"), TRANSCRIPT: ruleOf("TRANSCRIPT"), CERTIFICATE: ruleOf("CERTIFICATE"), PORTFOLIO: ruleOf("PORTFOLIO"), OTHER: ruleOf("OTHER") };
}

// A document that was not asked for begins with what the others take.
function standardTypes(asked: Content["instructions"]["documents"]): readonly string[] {
  return asked.find(({ acceptedTypes }) => acceptedTypes.length > 0)?.acceptedTypes ?? [];
}

export function emptyQuestion(): QuestionItem {
  return { key: newQuestionId(), text: "", kind: "SHORT_TEXT", required: false, choices: [], shownIf: null, knockOut: null };
}

export const everyDocumentKind = documentKinds;
