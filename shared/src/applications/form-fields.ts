import { documentKinds, type DocumentKind } from "../documents/kinds.ts";
import type { Answer } from "./answers.ts";
import { isBlank } from "./contact.ts";
import { joinDate } from "./typed-date.ts";

/** The names under which the application form sends its fields. */
/** What the button that sent the form asks for: a look at the answers, a way back to them, the resume to be read, a link for another device, or the application itself. */
export const applySteps = ["check", "change", "read-resume", "save", "send"] as const;
export type ApplyStep = (typeof applySteps)[number];
export const stepField = "step";

/** A form that does not say it wants to be sent. */
export function stepOf(values: FormValues): ApplyStep {
  return applySteps.find((step) => step === values[stepField]?.[0]) ?? "send";
}

/** A field that no person sees: whatever fills it in is no person, or a program that fills in for one. */
export const trapField = "subject";
/** When the form was opened, sealed by the server. */
export const openedField = "opened";
/** The answer to a challenge. */
export const proofField = "proof";
/** The secret of the draft that the form goes on with. */
export const draftField = "draft";
export const futureOpeningsField = "consent.FUTURE_OPENINGS";
const answerPrefix = "answer.";
export const answerField = (questionId: string): string => `${answerPrefix}${questionId}`;

export const dateParts = ["month", "day", "year"] as const;
export type DatePart = (typeof dateParts)[number];
const datePrefix = (part: DatePart): string => `date.${part}.`;
export const dateField = (part: DatePart, questionId: string): string => `${datePrefix(part)}${questionId}`;

/** A place of the form for one file: a kind of document, or the question that the file answers. */
export type FileSlot = DocumentKind | `answer.${string}`;
export const answerSlot = (questionId: string): FileSlot => `answer.${questionId}`;
export const fileField = (slot: FileSlot): string => `document.${slot}`;
export const uploadField = (slot: FileSlot): string => `upload.${slot}`;
export const uploadNameField = (slot: FileSlot): string => `uploadName.${slot}`;
export const uploadBytesField = (slot: FileSlot): string => `uploadBytes.${slot}`;

/** Field names with what was typed or chosen in them. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** A file that the form holds by the id of its upload. */
export interface SlottedFile {
  readonly slot: FileSlot;
  readonly uploadId: string;
}

/** The slot that a file field is for, and every slot whose upload the form holds; undefined for a field of another kind. */
export function slotIn(field: string, prefix: "document." | "upload."): FileSlot | undefined {
  if (!field.startsWith(prefix)) return undefined;
  const name = field.slice(prefix.length);
  return documentKinds.find((kind) => kind === name) ?? (name.startsWith(answerPrefix) ? answerSlot(name.slice(answerPrefix.length)) : undefined);
}

export function kindOfSlot(slot: FileSlot): DocumentKind | undefined {
  return documentKinds.find((kind) => kind === slot);
}

/** Where a refusal of the file stands: `["documents", kind]` or `["answers", questionId]`. */
export function pathOfSlot(slot: FileSlot): readonly [string, string] {
  return kindOfSlot(slot) === undefined ? ["answers", slot.slice(answerPrefix.length)] : ["documents", slot];
}

/** The answers that a form holds, as `submitApplication` takes them; a field that was left empty answers nothing. Months may be typed by these names. */
export function answersIn(values: FormValues, files: readonly SlottedFile[], months: readonly string[]): Answer[] {
  const typed = idsIn(values, [answerPrefix]).map((questionId) => ({ questionId, values: values[answerField(questionId)] ?? [] }));
  const dates = idsIn(values, dateParts.map(datePrefix)).map((questionId) => ({ questionId, values: [dateIn(values, questionId, months)] }));
  const sent = files.flatMap(({ slot, uploadId }) => (kindOfSlot(slot) === undefined ? [{ questionId: slot.slice(answerPrefix.length), values: [uploadId] }] : []));
  return [...typed, ...dates, ...sent].map((answer) => ({ ...answer, values: answer.values.filter((value) => !isBlank(value)) })).filter((answer) => answer.values.length > 0);
}

/** The date of a question as its three fields give it; see `joinDate`. */
export function dateIn(values: FormValues, questionId: string, months: readonly string[]): string {
  const part = (name: DatePart) => values[dateField(name, questionId)]?.[0] ?? "";
  return joinDate({ year: part("year"), month: part("month"), day: part("day") }, months);
}

function idsIn(values: FormValues, prefixes: readonly string[]): string[] {
  const ids = Object.keys(values).flatMap((name) => prefixes.filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length)));
  return [...new Set(ids)];
}
