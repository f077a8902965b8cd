/** Where a visit came from, in the words that feeds, links and reports share: the value of `?source=` in an address of ours. */
export type Source = string;

/** Sources that Rounds itself writes into addresses or finds out, with the words that staff read. */
export const knownSources = {
  indeed: "Indeed",
  linkedin: "LinkedIn",
  google: "Google",
  bing: "Bing",
  duckduckgo: "DuckDuckGo",
  facebook: "Facebook",
  x: "X",
  glassdoor: "Glassdoor",
  ziprecruiter: "ZipRecruiter",
  rss: "RSS feed",
  atom: "Atom feed",
  "json-feed": "JSON Feed",
  export: "JSON export",
  alert: "E-mail alert",
  widget: "Widget on another site",
  embed: "Frame on another site",
  "careers-site": "Careers site",
  "hospital-site": "The organization's own site",
  referral: "Referral",
  direct: "No known source",
  other: "Other sources",
} as const satisfies Readonly<Record<Source, string>>;
export type KnownSource = keyof typeof knownSources;

/** As long as the source of an application may be (shared/src/applications/contact.ts). */
export const maxSourceLength = 200;

/** The address with where it is given away: `…/postings/x?source=indeed`. */
export function withSource(url: string, source: Source): string {
  return `${url}${url.includes("?") ? "&" : "?"}source=${encodeURIComponent(source)}`;
}

/** One spelling for each source: no control characters, single spaces, lower case, bounded. Null when nothing is left. */
export function sourceFrom(text: string | null | undefined): Source | null {
  const plain = (text ?? "").replace(/[\p{C}\s]+/gu, " ").trim().toLowerCase();
  // The cut may have halved a character.
  return plain.slice(0, maxSourceLength).replace(/\p{Cs}/gu, "").trim() || null;
}

// Apps name themselves backwards: android-app://com.linkedin.android.
const boards: readonly (readonly [RegExp, KnownSource])[] = [
  [/^com\.linkedin\./, "linkedin"],
  [/^com\.google\./, "google"],
  [/^com\.indeed\./, "indeed"],
  [/(^|\.)indeed\.[a-z.]+$/, "indeed"],
  [/(^|\.)(linkedin\.com|lnkd\.in)$/, "linkedin"],
  [/(^|\.)google\.[a-z.]+$/, "google"],
  [/(^|\.)bing\.com$/, "bing"],
  [/(^|\.)duckduckgo\.com$/, "duckduckgo"],
  [/(^|\.)(facebook\.com|fb\.me)$/, "facebook"],
  [/^(t\.co|x\.com|twitter\.com|.*\.twitter\.com)$/, "x"],
  [/(^|\.)glassdoor\.[a-z.]+$/, "glassdoor"],
  [/(^|\.)ziprecruiter\.[a-z.]+$/, "ziprecruiter"],
];

/** The source that another site's host stands for: a board's name, else the host itself. */
export function sourceOfHost(hostname: string): Source | null {
  const site = hostname.toLowerCase().replace(/^www\./, "");
  return boards.find(([pattern]) => pattern.test(site))?.[1] ?? sourceFrom(site);
}

export function sourceLabel(source: Source): string {
  return isKnown(source) ? knownSources[source] : source;
}

function isKnown(source: Source): source is KnownSource {
  return Object.hasOwn(knownSources, source);
}
