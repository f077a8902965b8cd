/** Of one posting, in this tab: field names with their values. */
type Draft = Record<string, string[]>;
type Control = HTMLInputElement | HTMLTextAreaElement;

/** Sent anew with every page, so never restored. */
const notKept = new Set(["idempotencyKey", "source"]);
const keyOf = (draftName: string): string => `rounds.application:${draftName}`;
const nameOf = (form: HTMLFormElement): string => form.dataset["apply"] ?? location.pathname;

/** Keeps what is typed in this tab until the receipt; a private window that forbids it loses only this comfort. */
export function saveDraft(form: HTMLFormElement): void {
  const draft: Draft = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !notKept.has(name)) (draft[name] ??= []).push(value);
  }
  attempt(() => sessionStorage.setItem(keyOf(nameOf(form)), JSON.stringify(draft)));
}

/** Fills the form with what was typed before in this tab. */
export function restoreDraft(form: HTMLFormElement): void {
  const draft = attempt(() => JSON.parse(sessionStorage.getItem(keyOf(nameOf(form))) ?? "null"));
  if (draft === null || typeof draft !== "object") return;
  for (const control of form.querySelectorAll<Control>("input, textarea")) {
    const values: unknown = Reflect.get(draft, control.name);
    if (Array.isArray(values)) fill(control, values);
  }
}

export function forgetDraft(draftName: string): void {
  attempt(() => sessionStorage.removeItem(keyOf(draftName)));
}

function fill(control: Control, values: readonly unknown[]): void {
  const [value] = values;
  if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
    control.checked = values.includes(control.value);
  } else if (typeof value === "string") {
    control.value = value;
    // The hidden fields of an upload are disabled while there is none.
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
