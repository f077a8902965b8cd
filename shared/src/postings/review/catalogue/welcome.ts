import { rulesOf } from "../review-rule.ts";
import { sources } from "../sources.ts";

export const welcomeRules = rulesOf("Welcome", {
  AGE_BARRED: {
    severity: "PROBLEM", source: sources.ageNotices, title: "Words that limit age",
    about: "Words such as “young” or “recent graduate”, which the regulation on age discrimination names as unlawful in a posting.",
  },
  AGE_CODED: { severity: "WARNING", source: sources.practices, title: "Words that hint at age", about: "Words such as “digital native” or “energetic”, which older candidates read as meant for somebody else." },
  SEX_BARRED: { severity: "PROBLEM", source: sources.titleSeven, title: "A preference for one sex", about: "A posting may not state a preference for men or women." },
  GENDERED: { severity: "WARNING", source: sources.practices, title: "Gendered words", about: "Words such as “chairman”, “manpower” or “he/she” where a word for everybody exists." },
  GENDER_CODED: {
    severity: "HINT", source: sources.gaucher, title: "Words coded as masculine",
    about: "Words such as “aggressive” or “dominant”, which make fewer women apply and tell men nothing.",
  },
  HYPE: { severity: "WARNING", source: sources.craft, title: "Hero words", about: "“Rockstar”, “ninja”, “guru”: a person in search of work is none of these." },
  ABILITY: { severity: "WARNING", source: sources.applicants, title: "Words that shut out people with disabilities", about: "“Able-bodied” and the like say how somebody must be instead of what must be done." },
  PHYSICAL_DEMAND: {
    severity: "WARNING", source: sources.applicants, title: "A physical demand without accommodation",
    about: "A physical demand such as lifting says that it can be met with or without reasonable accommodation.",
  },
  ORIGIN_BARRED: {
    severity: "PROBLEM", source: sources.practices, title: "A demand for an origin or a citizenship",
    about: "“Native English speaker”, “no accent”, “citizens only”: ask for the language that the work needs, and for the right to work.",
  },
  RELIGION_AND_LOOKS: { severity: "WARNING", source: sources.practices, title: "Rules about looks or belief", about: "“Clean-shaven” and similar rules shut out people by their faith or hair." },
  QUESTION_BARRED: {
    severity: "PROBLEM", source: sources.practices, title: "A question that may not be asked",
    about: "Questions about age, family, faith, origin, health or disability before an offer.",
  },
  SALARY_HISTORY: { severity: "WARNING", source: sources.practices, title: "A question about past pay", about: "Many states, cities and provinces forbid to ask what somebody earns or earned; ask for expectations instead." },
  CRIMINAL_HISTORY: {
    severity: "WARNING", source: sources.criminalHistory, title: "A question about arrests or convictions",
    about: "Many states and cities forbid the question before an offer; a background check can follow it.",
  },
  REQUIRED_TOO_MANY: { severity: "WARNING", source: sources.craft, title: "Many required qualifications", about: "More than eight required qualifications turn away people who could do the work." },
  MORE_REQUIRED_THAN_DUTIES: { severity: "HINT", source: sources.craft, title: "More demands than duties", about: "A posting that asks for more than it gives to do describes a wish, not a position." },
  DEGREE_WITHOUT_EQUIVALENT: {
    severity: "HINT", source: sources.degrees, title: "A degree, and nothing else, will do",
    about: "A required degree says whether equivalent experience counts, unless the law or a license demands the degree.",
  },
  YEARS_TOO_MANY: { severity: "WARNING", source: sources.craft, title: "More than ten years of experience", about: "Beyond ten years, a number of years says little about skill and much about age." },
  YEARS_BEYOND_TECHNOLOGY: { severity: "WARNING", source: sources.craft, title: "More years than the technology has", about: "Nobody has ten years of experience with something that is five years old." },
  CREDENTIAL_TOO_SENIOR: {
    severity: "WARNING", source: sources.craft, title: "A senior credential for a junior position",
    about: "A required certification that takes years of experience does not fit a title such as junior, assistant or trainee.",
  },
  ACCOMMODATION_MISSING: {
    severity: "WARNING", source: sources.applicants, title: "No word about accommodation",
    about: "The posting says how somebody with a disability can ask for help with applying.",
  },
  EQUAL_OPPORTUNITY_MISSING: {
    severity: "WARNING", source: sources.practices, title: "No equal-opportunity statement",
    about: "The posting says that everybody is considered alike. Federal contractors must say so.",
  },
});
