import { errorId } from "../../ui/field-ids.ts";

/** One sentence at one field, or at none. */
export interface ShownRefusal {
  readonly message: string;
  readonly fieldId: string;
}

/** Marks one field as the server does, so that both look and sound alike. */
export function showFieldError(fieldId: string, message: string): boolean {
  const field = document.querySelector(`[data-field="${fieldId}"]`);
  const slot = document.getElementById(errorId(fieldId));
  const text = slot?.querySelector("[data-text]");
  if (!field || !slot || !text) return false;
  field.classList.add("field--refused");
  text.textContent = message;
  slot.hidden = false;
  const described = describedElement(field);
  described?.setAttribute("aria-describedby", [...describedBy(described).filter((id) => id !== slot.id), slot.id].join(" "));
  if (described !== field) described?.setAttribute("aria-invalid", "true");
  return true;
}

export function clearFieldError(fieldId: string): void {
  const field = document.querySelector(`[data-field="${fieldId}"]`);
  const slot = document.getElementById(errorId(fieldId));
  if (!field || !slot) return;
  field.classList.remove("field--refused");
  slot.hidden = true;
  const described = describedElement(field);
  described?.removeAttribute("aria-invalid");
  const left = described ? describedBy(described).filter((id) => id !== slot.id) : [];
  if (left.length > 0) described?.setAttribute("aria-describedby", left.join(" "));
  else described?.removeAttribute("aria-describedby");
}

/** Shows every refusal at its field and in the summary, which takes the focus; none hides the summary. */
export function showRefusals(form: HTMLFormElement, refusals: readonly ShownRefusal[]): void {
  for (const field of form.querySelectorAll<HTMLElement>("[data-field]")) clearFieldError(field.dataset["field"] ?? "");
  const summary = form.querySelector<HTMLElement>("#error-summary");
  summary?.querySelector("[data-lines]")?.replaceChildren(...refusals.map(summaryLine));
  if (!summary) return;
  summary.hidden = refusals.length === 0;
  if (refusals.length > 0) summary.focus();
}

function summaryLine({ message, fieldId }: ShownRefusal): HTMLLIElement {
  const line = document.createElement("li");
  if (!showFieldError(fieldId, message)) {
    line.textContent = message;
    return line;
  }
  const link = document.createElement("a");
  link.href = `#${fieldId}`;
  link.textContent = message;
  line.append(link);
  return line;
}

/** A group is described on itself, a single control on the control. */
function describedElement(field: Element): Element | null {
  return field.matches("fieldset") ? field : field.querySelector("input:not([type=hidden]), textarea");
}

function describedBy(element: Element): string[] {
  return (element.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "");
}
