/** No style sheet of the page means an element of this name. */
const NAME = "rounds-postings";

/** An element for the list: in the target, else behind its tag, else, for a tag outside of the body, at the page's end. */
export function placeFor(tag: HTMLScriptElement, target: string): HTMLElement {
  const place = document.createElement(NAME);
  const into = target === "" ? null : find(target);
  if (into !== null) {
    // A page that runs its tag again, as those do that change without loading, gets a new list in place of the old.
    into.querySelector(`:scope > ${NAME}`)?.remove();
    into.append(place);
  } else if (document.body.contains(tag)) tag.after(place);
  else document.body.append(place);
  return place;
}

export function whenReady(act: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act, { once: true });
  else act();
}

function find(selector: string): Element | null {
  try {
    const found = document.querySelector(selector);
    if (found === null) console.warn(`Nothing on this page is ${selector}, where the list of postings was to stand.`);
    return found;
  } catch {
    console.warn(`${selector} is no CSS selector; the list of postings stands elsewhere.`);
    return null;
  }
}
