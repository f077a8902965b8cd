import { rulesOf } from "../review-rule.ts";
import { sources } from "../sources.ts";

/** Google's properties that Rounds fills in by itself (datePosted, identifier, directApply, hiringOrganization.name) need no rule. */
export const findableRules = rulesOf("Findable", {
  TITLE_EXTRAS: {
    severity: "WARNING", source: sources.google, title: "More than the title in the title",
    about: "A title holds no pay, place, date, code or name of the organization: each has a field of its own, and search engines reject such titles.",
  },
  TITLE_LONG: { severity: "HINT", source: sources.craft, title: "A long title", about: "Search results and phones cut a title after about sixty characters." },
  ADDRESS_INCOMPLETE: { severity: "HINT", source: sources.google, title: "An incomplete address", about: "A location with street and postal code is shown to more people who search nearby." },
  REMOTE_WITHOUT_COUNTRY: {
    severity: "WARNING", source: sources.google, title: "Remote, from where?",
    about: "Remote work needs at least one location, so that search engines know the countries in which people may live.",
  },
  CLOSING_DATE_MISSING: { severity: "HINT", source: sources.google, title: "No closing date", about: "A closing date keeps the posting from being taken for an old one." },
  CLOSING_DATE_PAST: { severity: "PROBLEM", source: sources.google, title: "The closing date has passed", about: "A posting whose closing date has passed takes no applications." },
  WEBSITE_MISSING: { severity: "HINT", source: sources.google, title: "No website of the organization", about: "With the organization's website, search engines show its logo and tell it from others of the same name." },
});
