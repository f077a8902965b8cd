import { serveTag } from "../features/distribution/widget-start.ts";

const tag = document.currentScript;
if (tag instanceof HTMLScriptElement) serveTag(tag);
else console.warn("The list of postings needs a script tag of its own that is no module.");
