/** Of one posting, in this browser: field names with their values. */
interface KeptDraft {
  readonly savedAt: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}
type Control = HTMLInputElement | HTMLTextAreaElement;

const DAY = 86_400_000;
/** A browser is not always one person's: what is typed does not wait there for ever. */
const LONGEST_KEPT = 7 * DAY;
/** Told anew by every page, so never restored. */
const notKept = new Set(["source"]);

const keyOf = (draftName: string): string => `rounds.application:${draftName}`;
const sentKeyOf = (draftName: string): string => `rounds.sent:${draftName}`;
const nameOf = (form: HTMLFormElement): string => form.dataset["draftName"] ?? location.pathname;

/** Keeps what is typed until the receipt, for every tab; a private window that forbids it loses only this comfort. */
export function saveDraft(form: HTMLFormElement): void {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !notKept.has(name)) (fields[name] ??= []).push(value);
  }
  const draft: KeptDraft = { savedAt: Date.now(), fields };
  attempt(() => localStorage.setItem(keyOf(nameOf(form)), JSON.stringify(draft)));
}

/** Fills the form with what was typed before; false when there is nothing, or nothing young enough. */
export function restoreDraft(form: HTMLFormElement): boolean {
  const draft = readDraft(nameOf(form));
  if (draft === null) return false;
  for (const control of form.querySelectorAll<Control>("input, textarea")) {
    if (control.type !== "file" && !notKept.has(control.name)) fill(control, draft.fields[control.name] ?? []);
  }
  return true;
}

/** The form as it came from the server, without what was typed. */
export function clearForm(form: HTMLFormElement): void {
  forgetDraft(nameOf(form));
  form.reset();
}

/** For what was sent. */
export function forgetDraft(draftName: string): void {
  attempt(() => localStorage.removeItem(keyOf(draftName)));
}

/** After the receipt: that an application was sent stays known. */
export function noteSent(draftName: string): void {
  attempt(() => localStorage.setItem(sentKeyOf(draftName), new Date().toISOString()));
}

/** When an application for this posting was last sent from this browser; null when none was. */
export function sentBefore(form: HTMLFormElement): Date | null {
  const at = new Date(attempt(() => localStorage.getItem(sentKeyOf(nameOf(form)))) ?? "");
  return Number.isNaN(at.getTime()) ? null : at;
}

/** What other tabs do to the draft of this form. */
export function followOtherTabs(form: HTMLFormElement, on: { readonly changed: () => void; readonly sent: () => void }): void {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === keyOf(nameOf(form)) && newValue !== null) on.changed();
    if (key === sentKeyOf(nameOf(form)) && newValue !== null) on.sent();
  });
}

function readDraft(draftName: string): KeptDraft | null {
  const draft: unknown = attempt(() => JSON.parse(localStorage.getItem(keyOf(draftName)) ?? "null"));
  return isDraft(draft) && Date.now() - draft.savedAt < LONGEST_KEPT ? draft : null;
}

function isDraft(value: unknown): value is KeptDraft {
  return typeof value === "object" && value !== null && "savedAt" in value && typeof value.savedAt === "number" && "fields" in value && typeof value.fields === "object" && value.fields !== null;
}

function fill(control: Control, values: unknown): void {
  if (!Array.isArray(values)) return;
  const [value] = values;
  if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
    control.checked = values.includes(control.value);
  } else if (typeof value === "string") {
    control.value = value;
    // The hidden fields of an upload or of a draft are disabled while there is none.
    control.disabled = false;
  }
}

function attempt<Result>(storage: () => Result): Result | null {
  try {
    return storage();
  } catch {
    return null;
  }
}
