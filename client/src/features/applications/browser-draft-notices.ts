import type { Words } from "@rounds/shared/languages/language.ts";
import { clearForm, followOtherTabs, restoreDraft, saveDraft, sentBefore } from "./browser-draft.ts";

/** Says where what is typed is kept, clears it when asked, and lets two tabs of one form be one form. `refresh` shows the form anew after its fields were set by a script. */
export function enhanceDraft(form: HTMLFormElement, { apply, language }: Words, refresh: () => void): void {
  const notice = form.querySelector<HTMLElement>("[data-draft-notice]");
  const say = (sentence: string) => {
    if (!notice) return;
    notice.hidden = sentence === "";
    notice.textContent = sentence;
  };

  const isFilled = form.dataset["filled"] !== undefined;
  if (isFilled) saveDraft(form);
  else if (restoreDraft(form)) refresh();
  else {
    const sent = sentBefore(form);
    if (sent !== null) say(apply.sentBefore(new Intl.DateTimeFormat(language.locale, { dateStyle: "long" }).format(sent)));
  }

  followOtherTabs(form, {
    changed() {
      // Whoever types here has the word; the tab behind follows.
      if (document.hasFocus()) return;
      restoreDraft(form);
      refresh();
    },
    sent: () => say(apply.sentElsewhere),
  });
  offerToClear(form, { apply }, refresh);
}

function offerToClear(form: HTMLFormElement, { apply }: Pick<Words, "apply">, refresh: () => void): void {
  const line = form.querySelector<HTMLElement>("[data-kept-here]");
  const button = line?.querySelector<HTMLButtonElement>("[data-clear]");
  const text = line?.querySelector<HTMLElement>("[data-kept-here-text]");
  if (!line || !button || !text) return;
  line.hidden = false;
  let undo: (() => void) | null = null;
  const show = (sentence: string, label: string) => {
    text.textContent = sentence;
    button.textContent = label;
  };
  button.addEventListener("click", () => {
    if (undo) {
      undo();
      undo = null;
      show(apply.keptInBrowser, apply.clear);
    } else {
      undo = clearWithWayBack(form);
      show(apply.cleared, apply.undo);
    }
    refresh();
  });
  form.addEventListener("input", () => {
    if (undo === null) return;
    undo = null;
    show(apply.keptInBrowser, apply.clear);
  });
}

/** Empties every field; the answer fills them again. */
function clearWithWayBack(form: HTMLFormElement): () => void {
  saveDraft(form);
  const controls = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].filter(({ name }) => name !== "idempotencyKey" && name !== "source");
  const before = controls.map((control) => ({ control, value: control.value, disabled: control.disabled, checked: "checked" in control && control.checked }));
  clearForm(form);
  for (const control of controls) empty(control);
  return () => {
    for (const { control, value, disabled, checked } of before) {
      if (control.type !== "file") control.value = value;
      control.disabled = disabled;
      if ("checked" in control) control.checked = checked;
    }
    saveDraft(form);
  };
}

function empty(control: HTMLInputElement | HTMLTextAreaElement): void {
  if (control.type === "radio" || control.type === "checkbox") {
    if ("checked" in control) control.checked = false;
    return;
  }
  control.value = "";
  if (control.type === "hidden") control.disabled = true;
}
