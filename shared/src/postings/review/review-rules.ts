import { sources, type ReviewSource } from "./sources.ts";

/** PROBLEM: unlawful or unusable. WARNING: costs candidates. HINT: could be better. */
export const reviewSeverities = ["PROBLEM", "WARNING", "HINT"] as const;
export type ReviewSeverity = (typeof reviewSeverities)[number];

/** The parts of the score. */
export const scoreParts = ["Complete", "Pay", "Clarity", "Welcome", "Findable"] as const;
export type ScorePart = (typeof scoreParts)[number];

export interface ReviewRule {
  readonly title: string;
  /** What the rule looks for, in one or two sentences, for the settings page. */
  readonly about: string;
  readonly severity: ReviewSeverity;
  readonly part: ScorePart;
  readonly source: ReviewSource;
}

/** Every rule of the review. Ids are promises to employers who block publishing by them: add, never rename. */
const catalogue = {
  TITLE_MISSING: {
    title: "No title",
    about: "A posting has a title that says what the work is.",
    severity: "PROBLEM", part: "Complete", source: sources.library,
  },
  SUMMARY_MISSING: {
    title: "No summary",
    about: "A brief description stands below the title: what the position is, and for whom.",
    severity: "PROBLEM", part: "Complete", source: sources.library,
  },
  DUTIES_MISSING: {
    title: "No duties",
    about: "The posting lists what the person will do.",
    severity: "PROBLEM", part: "Complete", source: sources.library,
  },
  QUALIFICATIONS_MISSING: {
    title: "No required qualifications or certifications",
    about: "The posting says what somebody must bring: required qualifications, and certifications where there are any.",
    severity: "WARNING", part: "Complete", source: sources.library,
  },
  EXPERIENCE_MISSING: {
    title: "No experience or knowledge named",
    about: "The posting says which experience and which knowledge the work needs.",
    severity: "WARNING", part: "Complete", source: sources.library,
  },
  LOCATION_MISSING: {
    title: "No location",
    about: "The posting says where the work is done, or that it is remote.",
    severity: "PROBLEM", part: "Complete", source: sources.library,
  },
  EMPLOYMENT_TYPE_UNCLEAR: {
    title: "The type of employment says nothing",
    about: "Full-time, part-time, contract and the like tell people whether to read on; \"Other\" does not.",
    severity: "HINT", part: "Complete", source: sources.library,
  },
  APPLICATION_INSTRUCTIONS_MISSING: {
    title: "No way to apply",
    about: "The posting says how and where to apply.",
    severity: "PROBLEM", part: "Complete", source: sources.library,
  },
  PAY_MISSING: {
    title: "No pay range",
    about: "The posting says what the work pays, from the lowest to the highest.",
    severity: "WARNING", part: "Pay", source: sources.library,
  },
  PAY_RANGE_OPEN: {
    title: "The pay range is open at one end",
    about: "A range has a lowest and a highest amount; \"from\" or \"up to\" leaves half of it to guessing.",
    severity: "WARNING", part: "Pay", source: sources.library,
  },
  PAY_RANGE_REVERSED: {
    title: "The lowest pay is above the highest",
    about: "The lowest amount of a range is not above its highest.",
    severity: "PROBLEM", part: "Pay", source: sources.craft,
  },
  PAY_RANGE_WIDE: {
    title: "The pay range is very wide",
    about: "A range whose highest pay is more than twice its lowest tells nobody what to expect, and pay laws ask for a range set in good faith.",
    severity: "WARNING", part: "Pay", source: sources.craft,
  },
  PAY_IMPLAUSIBLE: {
    title: "The pay does not fit its period",
    about: "An amount that is below the minimum wage, or far above any wage, when it is read by its period: an hourly amount entered as yearly, for example.",
    severity: "PROBLEM", part: "Pay", source: sources.flsa,
  },
} as const satisfies Record<string, ReviewRule>;

export type ReviewRuleId = keyof typeof catalogue;
export const reviewRules: Readonly<Record<ReviewRuleId, ReviewRule>> = catalogue;
