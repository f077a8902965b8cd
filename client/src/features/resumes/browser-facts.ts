import type { Words } from "@rounds/shared/languages/language.ts";
import type { FactProposal } from "@rounds/shared/resumes/fill-form.ts";
import { factsIn, factText, profileField, type ListedFact } from "@rounds/shared/resumes/form-fields.ts";
import { listedText } from "./fact-text.ts";

export interface FactsScript {
  /** Offers facts; those of an earlier resume that nobody ticked give way. */
  propose(proposals: readonly FactProposal[]): void;
  /** Ticks what the form carries now. */
  follow(): void;
}

/** Takes over the list of facts: what is ticked counts once its owner has said so, and travels in one field that a draft can keep. */
export function enhanceFacts(root: HTMLElement, words: Words): FactsScript {
  const { facts: say, fromLine } = words.apply.resume;
  const template = find<HTMLTemplateElement>(root, "template");
  const carrier = find<HTMLInputElement>(root, `input[name="${profileField}"]`);
  const actions = find(root, "[data-facts-actions]");
  const about = find(root, "[data-facts-about]");
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const factOf = (box: HTMLInputElement): ListedFact | undefined => factsIn({ fact: [box.value] })[0];
  // The empty list of somebody who wanted none is a decision, too.
  let isDecided = carrier.value !== "" || boxes().some(({ checked }) => checked);

  function add(listed: ListedFact, isTicked: boolean, place: string): void {
    const value = factText(listed);
    const known = boxes().find((box) => box.value === value);
    const label = known?.closest("label") ?? clone();
    const box = find<HTMLInputElement>(label, "input");
    box.value = value;
    box.removeAttribute("name");
    box.checked = known?.checked === true || isTicked;
    find(label, "[data-text]").textContent = listedText(listed, words.facts);
    if (place !== "") find(label, "[data-place]").textContent = place;
    if (!known) find(root, `[data-facts-of="${listed.kind}"]`).append(label);
  }

  function clone(): HTMLElement {
    const [label] = template.content.cloneNode(true).childNodes;
    if (!(label instanceof HTMLElement)) throw new Error("The template of a fact is empty.");
    return label;
  }

  function show(): void {
    for (const list of root.querySelectorAll<HTMLElement>("[data-facts-of]")) list.hidden = list.querySelector("input") === null;
    root.hidden = boxes().length === 0;
    actions.hidden = isDecided;
    about.textContent = isDecided ? (boxes().some(({ checked }) => checked) ? say.used : say.leftOut) : say.ask;
  }

  function carry(): void {
    const ticked = boxes().filter(({ checked }) => checked).flatMap((box) => factOf(box) ?? []);
    carrier.disabled = !isDecided;
    carrier.value = isDecided ? JSON.stringify(ticked) : "";
    carrier.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function decide(): void {
    isDecided = true;
    carry();
    show();
    find(root, "h2").focus();
  }

  function follow(): void {
    isDecided = carrier.value !== "";
    for (const box of boxes()) box.checked = !isDecided;
    for (const listed of factsIn({ profile: [carrier.value] })) add(listed, true, "");
    show();
  }

  for (const box of boxes()) box.removeAttribute("name");
  if (isDecided) carry();
  show();

  root.addEventListener("change", () => {
    if (!isDecided) return;
    carry();
    show();
  });
  find(root, "[data-use-facts]").addEventListener("click", decide);
  find(root, "[data-leave-facts]").addEventListener("click", () => {
    for (const box of boxes()) box.checked = false;
    decide();
  });

  return {
    propose(proposals) {
      const offered = new Set(proposals.map(({ listed }) => factText(listed)));
      for (const box of boxes()) if (!offered.has(box.value) && !(isDecided && box.checked)) box.closest("label")?.remove();
      for (const { listed, foundAt } of proposals) add(listed, !isDecided, fromLine(foundAt.line, foundAt.excerpt));
      show();
    },
    follow,
  };
}

function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The facts have no ${selector}.`);
  return found;
}
