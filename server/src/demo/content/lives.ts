/** A posting that stands where the five of `demoPostings` do not. Days are counted from the moment that the demo is filled; negative ones lie behind it. */
export interface DemoLife {
  readonly templateSlug: string;
  readonly department: string;
  readonly begunInDays: number;
  /** Step by step, each in its own hour. */
  readonly steps: readonly DemoStep[];
}

export type DemoStep =
  | { readonly step: "REQUEST_APPROVAL" | "PUBLISH" | "PAUSE" | "CLOSE"; readonly inDays: number }
  | { readonly step: "SCHEDULE"; readonly inDays: number; readonly forInDays: number };

/** Scheduled, paused, closed, and waiting for the hiring manager: with those that are open and the draft, a whole life. */
export const demoLives: readonly DemoLife[] = [
  { templateSlug: "radiology-nurse", department: "Radiology nursing", begunInDays: -3, steps: [{ step: "SCHEDULE", inDays: -1, forInDays: 6 }] },
  { templateSlug: "ct-technologist", department: "Radiology", begunInDays: -45, steps: [{ step: "PUBLISH", inDays: -40 }, { step: "PAUSE", inDays: -6 }] },
  { templateSlug: "mammography-technologist", department: "Breast center", begunInDays: -96, steps: [{ step: "PUBLISH", inDays: -90 }, { step: "CLOSE", inDays: -12 }] },
  { templateSlug: "ris-analyst", department: "Imaging informatics", begunInDays: -4, steps: [{ step: "REQUEST_APPROVAL", inDays: -2 }] },
];

interface DemoRating {
  readonly templateSlug: string;
  readonly by: "RECRUITER" | "HIRING_MANAGER";
  readonly daysAgo: number;
  readonly stars: number;
  readonly comment: string;
}

export const demoRatings: readonly DemoRating[] = [
  { templateSlug: "pacs-administrator", by: "RECRUITER", daysAgo: 52, stars: 5, comment: "Needed only our on-call rules and the name of the archive. Seven good applications in the first week." },
  { templateSlug: "ct-technologist", by: "RECRUITER", daysAgo: 38, stars: 4, comment: "Add the shift pattern before it goes out: everybody asks." },
  { templateSlug: "ct-technologist", by: "HIRING_MANAGER", daysAgo: 30, stars: 5, comment: "" },
];

/** The hospital's own, legible on white; Rounds' own is another. */
export const demoAccentColor = "#31558C";
