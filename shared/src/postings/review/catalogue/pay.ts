import { rulesOf } from "../review-rule.ts";
import { sources } from "../sources.ts";

export const payRules = rulesOf("Pay", {
  PAY_MISSING: { severity: "WARNING", source: sources.library, title: "No pay range", about: "The posting says what the work pays, from the lowest to the highest." },
  PAY_RANGE_OPEN: {
    severity: "WARNING", source: sources.craft, title: "A pay range open at one end",
    about: "A range has a lowest and a highest amount; “from” or “up to” leaves half of it to guessing.",
  },
  PAY_RANGE_REVERSED: { severity: "PROBLEM", source: sources.craft, title: "The lowest pay above the highest", about: "The lowest amount of a range is not above its highest." },
  PAY_RANGE_WIDE: {
    severity: "WARNING", source: sources.craft, title: "A very wide pay range",
    about: "A range whose highest pay is more than twice its lowest tells nobody what to expect, and pay laws ask for a range set in good faith.",
  },
  PAY_IMPLAUSIBLE: {
    severity: "PROBLEM", source: sources.minimumWage, title: "Pay that does not fit its period",
    about: "An amount below the minimum wage, or far above any wage, when it is read by its period: an hourly amount entered as yearly, for example.",
  },
  PAY_LAW_RANGE: {
    severity: "PROBLEM", source: sources.craft, title: "A pay law demands the range",
    about: "The law of a state, city or country where the work is done demands that the posting states the pay or its range, with both ends.",
  },
  PAY_LAW_RANGE_TOO_WIDE: { severity: "PROBLEM", source: sources.craft, title: "A pay law limits the range", about: "The law where the work is done limits how far apart the two ends of a stated range may be." },
  PAY_LAW_BENEFITS: {
    severity: "PROBLEM", source: sources.craft, title: "A pay law demands the benefits",
    about: "The law where the work is done demands a general description of the benefits in the posting.",
  },
  PAY_LAW_OTHER_PAY: {
    severity: "HINT", source: sources.craft, title: "A pay law asks for other pay",
    about: "The law where the work is done asks that the posting describes bonuses, differentials and other pay, if there are any.",
  },
  PAY_LAW_DEADLINE: {
    severity: "PROBLEM", source: sources.craft, title: "A pay law demands a closing date",
    about: "The law where the work is done demands the date on which applications are expected to close, or that they are taken all the time.",
  },
  PAY_LAW_STATEMENT: {
    severity: "PROBLEM", source: sources.craft, title: "A posting law demands a statement",
    about: "The law where the work is done demands that the posting says whether there is a vacancy now.",
  },
  PAY_LAW_BEFORE_INTERVIEW: {
    severity: "HINT", source: sources.craft, title: "Pay is due before the interview",
    about: "The law where the work is done gives applicants a right to know the pay before the interview; the posting is the simplest place.",
  },
  PAY_LAW_REMOTE: {
    severity: "WARNING", source: sources.craft, title: "Remote work, and other states' pay laws",
    about: "Some states' pay laws count remote work that their residents may do, if the employer has an employee there.",
  },
  PAY_LAW_AHEAD: { severity: "HINT", source: sources.craft, title: "A pay law is coming", about: "A law that takes effect within a year will ask for something that this posting does not have." },
  PAY_BELOW_BENCHMARK: {
    severity: "WARNING", source: sources.benchmark, title: "Pay below the benchmark's average",
    about: "The whole range is below the average of the salary benchmark.",
  },
  PAY_STARTS_LOW: { severity: "HINT", source: sources.benchmark, title: "The range begins below the lowest tenth", about: "The range begins below what the lowest tenth earns by the salary benchmark." },
  PAY_FAR_ABOVE_BENCHMARK: {
    severity: "HINT", source: sources.benchmark, title: "Pay far above the benchmark",
    about: "The range reaches far beyond what the highest tenth earns by the salary benchmark: often a slip of the keyboard.",
  },
  BENEFITS_MISSING: { severity: "WARNING", source: sources.library, title: "No benefits", about: "The posting says what comes with the pay." },
  BENEFITS_VAGUE: {
    severity: "WARNING", source: sources.craft, title: "Vague words about pay or benefits",
    about: "“Competitive salary”, “great benefits”, “and more”: words that promise something and tell nothing.",
  },
});
