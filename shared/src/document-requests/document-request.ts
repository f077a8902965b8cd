import { isBlank, isUnprintable } from "../applications/contact.ts";
import type { Stage } from "../applications/stages.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { refusal, type Refusal } from "../errors.ts";
import type { Words } from "../languages/language.ts";
import { dayPlus, isDay } from "../time/local-day.ts";

export const documentRequestLimits = {
  /** Longest name of a document, in UTF-16 code units, as a browser's `maxlength` counts. */
  label: 100,
  /** Longest explanation, in UTF-16 code units. */
  reason: 1_000,
  /** Documents that one candidate can be asked for at a time. */
  open: 10,
  /** How many days ahead a document can be wanted at most. */
  daysAhead: 180,
} as const;

/** OPEN: the candidate can add the document. ANSWERED: they have. WITHDRAWN: it is not needed any more. */
export const documentRequestStates = ["OPEN", "ANSWERED", "WITHDRAWN"] as const;
export type DocumentRequestState = (typeof documentRequestStates)[number];

/** What a colleague asks a candidate for. */
export interface AskedDocument {
  readonly kind: DocumentKind;
  /** What the document is called where its kind says too little: "ARRT card". Empty for the kind's own name. */
  readonly label: string;
  /** Why, or what to look out for; may be empty. */
  readonly reason: string;
  /** YYYY-MM-DD by the organization's clock; empty for no day. */
  readonly dueOn: string;
}

interface Standing {
  readonly answeredAt: string | null;
  readonly withdrawnAt: string | null;
}

export function documentRequestState({ answeredAt, withdrawnAt }: Standing): DocumentRequestState {
  if (answeredAt !== null) return "ANSWERED";
  return withdrawnAt === null ? "OPEN" : "WITHDRAWN";
}

/** A request as it is kept: trimmed, with one kind of line end. */
export function keptDocumentRequest({ kind, label, reason, dueOn }: AskedDocument): AskedDocument {
  return { kind, label: label.trim(), reason: reason.replaceAll("\r\n", "\n").trim(), dueOn: dueOn.trim() };
}

/** Looks at a kept request; `today` is the organization's day. */
export function checkDocumentRequest({ kind, label, reason, dueOn }: AskedDocument, today: string): Refusal[] {
  return [...checkLabel(kind, label), ...checkReason(reason), ...(dueOn === "" ? [] : checkDueOn(dueOn, today))];
}

function checkLabel(kind: DocumentKind, label: string): Refusal[] {
  const { label: limit } = documentRequestLimits;
  if (kind === "OTHER" && isBlank(label)) return [refusal("REQUIRED", "Say which document you need.", "label")];
  if (label.length > limit) return [refusal("TOO_LONG", `Shorten the document's name to ${limit} characters or fewer.`, "label")];
  return isUnprintable(label) ? [refusal("INVALID_VALUE", "The document's name has characters that cannot be printed. Type it again.", "label")] : [];
}

function checkReason(reason: string): Refusal[] {
  const { reason: limit } = documentRequestLimits;
  if (reason.length > limit) return [refusal("TOO_LONG", `Shorten the text to ${limit.toLocaleString("en-US")} characters or fewer.`, "reason")];
  return isUnprintable(reason.replace(/[\n\t]/g, " ")) ? [refusal("INVALID_VALUE", "The text has characters that cannot be printed. Type it again.", "reason")] : [];
}

function checkDueOn(dueOn: string, today: string): Refusal[] {
  const { daysAhead } = documentRequestLimits;
  if (!isDay(dueOn)) return [refusal("INVALID_VALUE", "Give the day as YYYY-MM-DD, such as 2026-12-15.", "dueOn")];
  if (dueOn < today) return [refusal("DATE_IN_PAST", "Choose today or a later day.", "dueOn")];
  return dueOn > dayPlus(today, daysAhead) ? [refusal("INVALID_VALUE", `Choose a day within the next ${daysAhead} days.`, "dueOn")] : [];
}

/** Nobody is asked for anything once it is over: they declined to go on, or we did. Whoever is hired may still have to show a license. */
export function takesDocuments(stage: Stage): boolean {
  return stage !== "DECLINED" && stage !== "WITHDRAWN";
}

/** The day on which a candidate is reminded: two days ahead, when that leaves a day after they were asked; else never. */
export function reminderDay(askedOn: string, dueOn: string): string | null {
  const day = dayPlus(dueOn, -2);
  return day > dayPlus(askedOn, 1) ? day : null;
}

/** Whether an open request's day has passed; a document is taken all the same. */
export function isOverdue(dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn < today;
}

type Named = Readonly<{ kind: DocumentKind; label: string | null }>;

/** What a document is called: "ARRT card", "Cover letter". */
export function documentName({ kind, label }: Named, { documents }: Pick<Words, "documents">): string {
  return label ?? documents.kinds[kind];
}

/** The same within a sentence: “ARRT card”, cover letter. */
export function spokenDocument({ kind, label }: Named, { apply, documents }: Pick<Words, "apply" | "documents">): string {
  return label === null ? documents.kinds[kind].toLowerCase() : apply.quoted(label);
}
