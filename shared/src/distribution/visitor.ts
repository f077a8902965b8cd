/** What decides whether a request is a person who opened a page. Nothing of it is kept. */
export interface PageRequestFacts {
  readonly method: string;
  readonly userAgent: string | undefined;
  /** `Sec-Purpose`, `Purpose` or `X-Moz`: a browser that fetches ahead says so. */
  readonly purpose: string | undefined;
  /** `Sec-Fetch-Dest`; browsers say "document" of a page that somebody opens. */
  readonly destination: string | undefined;
  readonly isStaff: boolean;
}

// Search engines, previews of links in chats and mails, monitors, and programs that fetch by themselves.
const robot = new RegExp(
  [
    String.raw`(?<!cu)bots?\b|bot[-_/]|crawl|spider|slurp|scrap|fetch|archiv|preview|monitor|validator|checker|headless|lighthouse|inspect|scan(ner)?\b|feed|facebookexternalhit|facebookcatalog|embedly|vkshare|outbrain`,
    String.raw`google(-|other|associationservice| favicon|\s?web preview)|mediapartners|apis-google|bingpreview|yandex|baidu|duckduckgo-favicons|ia_archiver|gptbot|chatgpt|claude|perplexity|ccbot|bytedance|bytespider|petalbot|ahrefs|semrush|dataprovider|pingdom|uptime|statuscake|newrelic|datadog|site24x7`,
    String.raw`^(whatsapp|pinterest|curl|wget|python|java|go-http|node|undici|axios|got|okhttp|ruby|perl|php|libwww|lwp|apache-http|httpclient|http_request|postman|insomnia|guzzle|rest-client|winhttp|powershell|dart|aiohttp|scrapy|k6|ab|autocannon|wrk|vegeta)\b`,
  ].join("|"),
  "i",
);

export function isRobot(userAgent: string | undefined): boolean {
  return userAgent === undefined || userAgent.trim() === "" || robot.test(userAgent);
}

/** Whether a request counts as a visit. */
export function isVisit({ method, userAgent, purpose, destination, isStaff }: PageRequestFacts): boolean {
  if (method !== "GET" || isStaff || isRobot(userAgent)) return false;
  if (purpose !== undefined && /prefetch|prerender|preview/i.test(purpose)) return false;
  return destination === undefined || destination === "document";
}
