import { withSource } from "@rounds/shared/distribution/sources.ts";
import { sourceOfVisit } from "@rounds/shared/distribution/visit-source.ts";

/** Gives the links to the application form the site that led here. The page itself is the same for everybody; a source in its address is in its links already. */
export function takeSourceAlong(): void {
  const { pathname, search, host } = location;
  const { referrer } = document;
  const source = sourceOfVisit({ search: new URLSearchParams(search), referrer: URL.canParse(referrer) ? new URL(referrer) : null, ownHost: host });
  if (source === null) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href="${pathname}/apply"]`)) link.href = withSource(link.href, source);
}
