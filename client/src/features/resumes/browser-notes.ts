import type { FormValues } from "@rounds/shared/applications/form-fields.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { filledFields, placeText, usedText, type FieldNote } from "@rounds/shared/resumes/fill-form.ts";

type Control = HTMLInputElement | HTMLTextAreaElement;

export interface NotesScript {
  /** What the fields hold now. */
  typed(): FormValues;
  /** Fills in what is empty and says under the other fields what differs. */
  show(notes: readonly FieldNote[]): void;
  hide(): void;
}

/** The notes under the fields that a resume can fill in. A note goes as soon as its owner types. */
export function enhanceNotes(form: HTMLFormElement, words: Words): NotesScript {
  const { resume } = words.apply;
  const places = [...form.querySelectorAll<HTMLElement>("[data-note]")].flatMap((place) => {
    const control = form.elements.namedItem(place.dataset["note"] ?? "");
    return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? [{ place, control, before: "", text: "", isOurs: false }] : [];
  });
  type Place = (typeof places)[number];

  function fill(each: Place, text: string): void {
    each.isOurs = true;
    each.control.value = text;
    each.control.dispatchEvent(new Event("input", { bubbles: true }));
    each.isOurs = false;
  }

  function fillIn(each: Place, text: string): void {
    each.before = each.control.value;
    fill(each, text);
    part(each.place, "[data-says]").textContent = resume.check;
    offer(each, "[data-undo]");
  }

  function offer({ place }: Place, shown: "[data-undo]" | "[data-use-note]"): void {
    for (const selector of ["[data-undo]", "[data-use-note]"] as const) part(place, selector).hidden = selector !== shown;
  }

  function reveal({ place, control }: Place, isShown: boolean): void {
    place.hidden = !isShown;
    const others = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "" && id !== place.id);
    const ids = isShown ? [...others, place.id] : others;
    if (ids.length > 0) control.setAttribute("aria-describedby", ids.join(" "));
    else control.removeAttribute("aria-describedby");
  }

  for (const each of places) {
    const { place, control } = each;
    control.addEventListener("input", () => {
      if (!each.isOurs) reveal(each, false);
    });
    part(place, "[data-undo]").addEventListener("click", () => {
      fill(each, each.before);
      reveal(each, false);
      control.focus();
    });
    part(place, "[data-use-note]").addEventListener("click", () => {
      fillIn(each, each.text);
      control.focus();
    });
    // The server has filled it in already; what was there before was nothing.
    if (!place.hidden && place.dataset["kind"] === "FILL") offer(each, "[data-undo]");
    if (!place.hidden && place.dataset["kind"] === "ASK") {
      each.text = place.dataset["used"] ?? "";
      offer(each, "[data-use-note]");
    }
  }

  function show(note: FieldNote): void {
    const each = places.find(({ place }) => place.dataset["note"] === note.field);
    if (!each) return;
    part(each.place, "[data-place]").textContent = placeText(note, resume);
    each.text = usedText(note, each.control.value);
    if (note.kind === "FILL") fillIn(each, each.text);
    else {
      part(each.place, "[data-says]").textContent = resume.says(note.text);
      offer(each, "[data-use-note]");
    }
    reveal(each, true);
  }

  const hide = () => {
    for (const each of places) reveal(each, false);
  };

  return {
    typed: () => Object.fromEntries(filledFields.map((field) => [field, [valueOf(form, field)]])),
    show(notes) {
      hide();
      for (const note of notes) show(note);
    },
    hide,
  };
}

function valueOf(form: HTMLFormElement, field: string): string {
  const control = form.elements.namedItem(field);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? (control satisfies Control).value : "";
}

function part(place: HTMLElement, selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The note has no ${selector}.`);
  return found;
}
