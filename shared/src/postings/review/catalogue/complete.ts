import { rulesOf } from "../review-rule.ts";
import { sources } from "../sources.ts";

/** The things that a posting must hold; its pay has a part of its own. */
export const completeRules = rulesOf("Complete", {
  TITLE_MISSING: { severity: "PROBLEM", source: sources.library, title: "No title", about: "A posting has a title that says what the work is." },
  SUMMARY_MISSING: { severity: "PROBLEM", source: sources.library, title: "No summary", about: "A brief description stands below the title: what the position is, and for whom." },
  DUTIES_MISSING: { severity: "PROBLEM", source: sources.library, title: "No duties", about: "The posting lists what the person will do." },
  QUALIFICATIONS_MISSING: {
    severity: "WARNING", source: sources.library, title: "No required qualifications or certifications",
    about: "The posting says what somebody must bring: required qualifications, and certifications where there are any.",
  },
  EXPERIENCE_MISSING: {
    severity: "WARNING", source: sources.library, title: "No experience or knowledge named",
    about: "The posting says which experience and which knowledge the work needs.",
  },
  LOCATION_MISSING: { severity: "PROBLEM", source: sources.library, title: "No location", about: "The posting says where the work is done, or that it is remote." },
  EMPLOYMENT_TYPE_UNCLEAR: {
    severity: "HINT", source: sources.library, title: "Unclear type of employment",
    about: "Full-time, part-time, contract and the like tell people whether to read on; “Other” does not.",
  },
  REPLY_PROMISE_MISSING: {
    severity: "WARNING", source: sources.craft, title: "No promise to answer",
    about: "The posting says within how many days everybody who applies hears back.",
  },
  APPLICATION_INSTRUCTIONS_MISSING: { severity: "PROBLEM", source: sources.library, title: "No way to apply", about: "The posting says how and where to apply." },
});
