import { readWidgetTag } from "@rounds/shared/distribution/widget.ts";
import { link } from "./widget-elements.ts";
import { placeFor, whenReady } from "./widget-place.ts";
import { showList } from "./widget-show.ts";

/** Shows the list that a script tag asks for; in a browser that cannot draw it, a link to it. */
export function serveTag(tag: HTMLScriptElement): void {
  const asked = readWidgetTag((name) => tag.getAttribute(`data-${name}`));
  const careersUrl = new URL("/", tag.src).origin;
  const stands = asked.target === "" && document.body?.contains(tag) === true;
  const show = () => {
    const place = placeFor(tag, asked.target);
    try {
      showList(place, asked, careersUrl);
    } catch {
      place.replaceWith(link(`${careersUrl}/postings`, "Open postings"));
    }
  };
  if (stands) show();
  else whenReady(show);
}
