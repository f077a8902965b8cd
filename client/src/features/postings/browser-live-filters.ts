/** Shows what a filter finds as soon as it is chosen, without loading the page anew; when anything goes wrong, the form is sent as without a script. */
export function enhanceFilters(form: HTMLFormElement): void {
  let latest = new AbortController();
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    latest.abort();
    latest = new AbortController();
    void showResults(form, latest.signal);
  });
  // The page at an earlier address is loaded whole: its form holds other choices too.
  window.addEventListener("popstate", () => location.reload());
}

async function showResults(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const address = addressOf(form);
  try {
    const response = await fetch(address, { signal });
    show(await response.text());
    history.pushState(null, "", address);
  } catch {
    if (!signal.aborted) form.submit();
  }
}

function addressOf(form: HTMLFormElement): string {
  const terms = [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : []));
  return terms.length === 0 ? form.action : `${form.action}?${new URLSearchParams(terms).toString()}`;
}

/** Texts stay the same elements: what is a status is read out when it changes, and what has the focus keeps it. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  const results = page.querySelector("[data-results]");
  const shown = document.querySelector("[data-results]");
  if (!results || !shown) throw new Error("The answer is no list of postings.");
  shown.replaceChildren(...results.childNodes);
  for (const text of document.querySelectorAll<HTMLElement>("[data-live-text]")) {
    text.textContent = page.querySelector(`[data-live-text="${text.dataset["liveText"] ?? ""}"]`)?.textContent ?? "";
  }
  document.title = page.title;
}
