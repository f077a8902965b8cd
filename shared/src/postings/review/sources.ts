/** Where a rule comes from; `url` is null where the rule is this project's own. */
export interface ReviewSource {
  readonly title: string;
  readonly url: string | null;
}

export const sources = {
  library: { title: "The role template library: what a job posting holds", url: null },
  craft: { title: "Rounds: the craft of writing a posting", url: null },
  google: { title: "Google Search Central: job posting structured data", url: "https://developers.google.com/search/docs/appearance/structured-data/job-posting" },
  flsa: { title: "Fair Labor Standards Act, 29 U.S.C. 206: minimum wage", url: "https://www.dol.gov/agencies/whd/minimum-wage" },
  benchmark: { title: "The salary benchmark of the posting", url: null },
} as const satisfies Record<string, ReviewSource>;
