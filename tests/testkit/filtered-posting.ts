import { defaultOrganization } from "../../server/src/database/seed/content/organization.ts";
import { pacsAdministratorPosting } from "../../server/src/database/seed/content/pacs-administrator.ts";
import type { PostingContent } from "../../shared/src/postings/content.ts";
import type { PostingFilter } from "../../shared/src/postings/posting-filter.ts";

const { locations: _, ...unplaced } = pacsAdministratorPosting(defaultOrganization);
const place = (city: string) => ({ id: city, name: city, street: null, city, region: "WI", postalCode: null, country: "US" });

/** What filters are tried on: a per diem posting in two cities, partly at home, at 30 to 45 dollars an hour, so up to 93,600 a year. */
export const filteredContent: PostingContent = {
  ...unplaced,
  title: "Évening CT Technologist (100%_sure)",
  summary: "Scans by night.\nNobody hurries.",
  department: "Imaging West",
  employmentType: "PER_DIEM",
  workplaceType: "HYBRID",
  locations: [place("Lantern Lake"), place("Port Tamsin")],
  compensation: { min: 3_000, max: 4_500, currency: "USD", period: "HOUR", note: null, benchmark: null },
};

/** What each filter says to that posting; asked of the pure rule and of both databases. */
export const filterCases: readonly (readonly [name: string, filter: PostingFilter, lets: boolean])[] = [
  ["nothing", {}, true],
  ["nulls", { search: null, department: null, location: null, employmentTypes: null, workplaceTypes: null, payAtLeast: null, payCurrency: null }, true],
  ["words of the title and the summary, in any order and case", { search: "NIGHT ct" }, true],
  ["a part of a word", { search: "technolog" }, true],
  ["a word of the department", { search: "west" }, true],
  ["a capital with an accent", { search: "ÉVENING" }, true],
  ["a word that is nowhere beside one that is", { search: "CT sonographer" }, false],
  ["a per cent sign as itself", { search: "100%_sure" }, true],
  ["a per cent sign that is no wildcard", { search: "100%sure" }, false],
  ["a low line that is no wildcard", { search: "C_ Technologist" }, false],
  ["eight words that fit and a ninth that is not looked at", { search: "ct ct ct ct ct ct ct ct zebra" }, true],
  ["its department", { department: "Imaging West" }, true],
  ["its department in another case", { department: "imaging west" }, false],
  ["a part of its department", { department: "Imaging" }, false],
  ["one of its cities", { location: " port TAMSIN " }, true],
  ["a part of a city", { location: "Port" }, false],
  ["another city", { location: "Chicago" }, false],
  ["its employment type among others", { employmentTypes: ["FULL_TIME", "PER_DIEM"] }, true],
  ["other employment types", { employmentTypes: ["FULL_TIME"] }, false],
  ["no employment type", { employmentTypes: [] }, false],
  ["its workplace", { workplaceTypes: ["HYBRID"] }, true],
  ["another workplace", { workplaceTypes: ["REMOTE", "ON_SITE"] }, false],
  ["no workplace", { workplaceTypes: [] }, false],
  ["just what it pays a year at most", { payAtLeast: 9_360_000 }, true],
  ["a dollar more", { payAtLeast: 9_360_100 }, false],
  ["its pay in its currency", { payAtLeast: 5_000_000, payCurrency: "USD" }, true],
  ["its pay in another currency", { payAtLeast: 5_000_000, payCurrency: "EUR" }, false],
  ["its pay in no currency", { payAtLeast: 0, payCurrency: "dollars" }, false],
  ["a currency without an amount", { payCurrency: "EUR" }, true],
  ["everything at once", { search: "ct", department: "Imaging West", location: "Lantern Lake", employmentTypes: ["PER_DIEM"], workplaceTypes: ["HYBRID"], payAtLeast: 9_000_000 }, true],
  ["everything but one", { search: "ct", department: "Imaging West", location: "Lantern Lake", employmentTypes: ["PER_DIEM"], workplaceTypes: ["REMOTE"], payAtLeast: 9_000_000 }, false],
];
