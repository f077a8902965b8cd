import { withSource } from "@rounds/shared/distribution/sources.ts";
import type { WidgetList, WidgetPosting } from "@rounds/shared/distribution/widget.ts";
import { element, heading, link, list } from "./widget-elements.ts";

const MOST_ROWS = 5;

/** Keeps about the room that the list will take. */
export function loadingView(limit: number): HTMLElement {
  const row = () => element("div", { class: "row" });
  return element("div", {}, element("p", { class: "unseen", role: "status" }, "Loading the postings"), element("div", { "aria-hidden": "true" }, ...Array.from({ length: Math.min(limit, MOST_ROWS) }, row)));
}

interface Shown {
  readonly list: WidgetList;
  /** Of a posting's heading. */
  readonly level: number;
  readonly source: string;
}

export function listView({ list: { organization, totalCount, listUrl, alertUrl, postings }, level, source }: Shown): HTMLElement {
  const careers = totalCount > postings.length ? `See all ${totalCount} postings at ${organization}` : `Careers at ${organization}`;
  const ways = list("ways", [[link(withSource(listUrl, source), careers)], [link(withSource(alertUrl, source), "New postings by e-mail")]]);
  const found = postings.length > 0 ? list("postings", postings.map((posting) => postingView(posting, level, source))) : element("p", {}, "No openings right now. New ones appear here as soon as they open.");
  return element("div", {}, found, ways);
}

function postingView({ url, title, where, summary, facts }: WidgetPosting, level: number, source: string): HTMLElement[] {
  return [heading(level, link(withSource(url, source), title)), element("p", { class: "muted" }, where), element("p", {}, summary), list("facts", facts.map((fact) => [fact]))];
}

/** `again` resolves when another attempt has failed; one that works puts the list here instead. */
export function failedView(careersUrl: string, source: string, again: () => Promise<void>): HTMLElement {
  const said = element("p", { role: "status" }, "The postings could not be loaded.");
  const button = element("button", { type: "button" }, "Try again");
  let trying = false;
  const attempt = async () => {
    trying = true;
    said.textContent = "Trying again";
    await again();
    trying = false;
    said.textContent = "The postings still could not be loaded.";
  };
  button.addEventListener("click", () => void (trying || attempt()));
  return element("div", {}, said, list("ways", [[link(withSource(`${careersUrl}/postings`, source), "See them on the careers site")], [button]]));
}
