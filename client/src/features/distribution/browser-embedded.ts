import { frameMessage } from "@rounds/shared/distribution/embed.ts";
import { sourceOfHost } from "@rounds/shared/distribution/sources.ts";

/** In a frame: the links say on whose site it stands, and the page around it learns how high it is. */
export function enhanceEmbedded(list: HTMLElement): void {
  const site = siteAround();
  if (site !== null && list.dataset["embedded"] !== undefined) nameSource(list, site);
  if (window.parent === window) return;
  const tell = () => window.parent.postMessage({ type: frameMessage, height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(document.body);
}

function siteAround(): string | null {
  const from = document.referrer === "" ? null : new URL(document.referrer);
  return from === null || from.origin === location.origin ? null : sourceOfHost(from.hostname);
}

function nameSource(list: HTMLElement, site: string): void {
  for (const link of list.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const address = new URL(link.href);
    address.searchParams.set("source", site);
    link.href = address.href;
  }
}
