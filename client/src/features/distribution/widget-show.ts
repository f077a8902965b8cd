import { sourceOfHost } from "@rounds/shared/distribution/sources.ts";
import { listHeading, type WidgetTag } from "@rounds/shared/distribution/widget.ts";
import { wear } from "./widget-colors.ts";
import { element, heading } from "./widget-elements.ts";
import { loadList } from "./widget-load.ts";
import { failedView, listView, loadingView } from "./widget-views.ts";
import styles from "./widget.css?inline";

/** Draws the list in a shadow root: no style of the page reaches it, and none of its own gets out. */
export function showList(place: HTMLElement, { choice, headingLevel }: WidgetTag, careersUrl: string): void {
  const root = place.attachShadow({ mode: "open" });
  // Constructed: a page's policy on styles has nothing to allow.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const title = heading(headingLevel, listHeading(choice));
  const frame = element("div", { class: "frame", lang: "en" }, title, loadingView(choice.limit));
  const colorIn = wear(choice.look, frame);
  const source = choice.source ?? sourceOfPage(careersUrl);
  const put = (view: HTMLElement) => frame.replaceChildren(title, view);
  root.append(frame);

  const load = async () => {
    const list = await loadList(careersUrl, choice);
    const view = listView({ list, level: headingLevel + 1, source });
    const wasInside = root.activeElement !== null;
    colorIn(list.colors);
    put(view);
    if (wasInside) focusOn(title);
  };
  // Whoever put the tag there reads in the browser's console why.
  const failed = (problem: unknown) => console.warn("The list of postings could not be loaded:", problem);
  load().catch((problem: unknown) => {
    failed(problem);
    put(failedView(careersUrl, source, () => load().catch(failed)));
  });
}

function sourceOfPage(careersUrl: string): string {
  return (location.origin === careersUrl ? null : sourceOfHost(location.hostname)) ?? "widget";
}

/** What had the focus is gone: reading goes on where the list begins. */
function focusOn(title: HTMLElement): void {
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}
