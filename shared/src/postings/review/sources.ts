/** Where a rule comes from; `url` is null where nothing public stands behind it but this project's craft. */
export interface ReviewSource {
  readonly title: string;
  readonly url: string | null;
}

const craft = (title: string): ReviewSource => ({ title, url: null });
const published = (title: string, url: string): ReviewSource => ({ title, url });

export const sources = {
  library: craft("The role template library: what a posting holds"),
  craft: craft("Rounds: the craft of writing a posting"),
  benchmark: craft("The salary benchmark of this posting"),
  plainLanguage: published("Federal plain language guidelines", "https://www.plainlanguage.gov/guidelines/"),
  readability: craft("Kincaid and others (1975), Derivation of new readability formulas for Navy enlisted personnel"),
  gaucher: published("Gaucher, Friesen and Kay (2011), Evidence that gendered wording in job advertisements exists and sustains gender inequality", "https://doi.org/10.1037/a0022530"),
  degrees: craft("Fuller, Raman and others (2017), Dismissed by Degrees, Harvard Business School"),
  google: published("Google Search Central: job posting structured data", "https://developers.google.com/search/docs/appearance/structured-data/job-posting"),
  minimumWage: published("Fair Labor Standards Act, 29 U.S.C. 206(a)(1)", "https://www.dol.gov/agencies/whd/minimum-wage"),
  ageNotices: published("29 CFR 1625.4: help wanted notices or advertisements", "https://www.ecfr.gov/current/title-29/section-1625.4"),
  age: published("Age Discrimination in Employment Act, 29 U.S.C. 623(e)", "https://www.eeoc.gov/statutes/age-discrimination-employment-act-1967"),
  titleSeven: published("Title VII of the Civil Rights Act, 42 U.S.C. 2000e-3(b)", "https://www.eeoc.gov/statutes/title-vii-civil-rights-act-1964"),
  citizenship: published("8 U.S.C. 1324b: unfair immigration-related employment practices", "https://www.justice.gov/crt/immigrant-and-employee-rights-section"),
  practices: published("EEOC: prohibited employment policies and practices", "https://www.eeoc.gov/prohibited-employment-policiespractices"),
  criminalHistory: published("EEOC: arrest and conviction records in employment decisions; Fair Chance to Compete for Jobs Act of 2019 for federal contractors", "https://www.eeoc.gov/laws/guidance/enforcement-guidance-consideration-arrest-and-conviction-records-employment-decisions"),
  applicants: published("EEOC: job applicants and the ADA", "https://www.eeoc.gov/laws/guidance/job-applicants-and-ada"),
  adaInquiries: published("Americans with Disabilities Act, 42 U.S.C. 12112(d)", "https://www.eeoc.gov/laws/guidance/job-applicants-and-ada"),
} as const satisfies Record<string, ReviewSource>;
