import type { Location, PostingContent } from "@rounds/shared/postings/content.ts";

export interface OrganizationContent {
  readonly name: string;
  /** Paragraphs, separated by an empty line. */
  readonly about: string;
  readonly websiteUrl: string | null;
  /** IANA name. */
  readonly timeZone: string;
  /** `#rrggbb`; at least 4.5:1 on white, so that it may carry text and links. */
  readonly accentColor: string;
  readonly locations: readonly Location[];
}

/** A posting's content before its locations have ids of their own. */
export type UnplacedPostingContent = Omit<PostingContent, "locations"> & { locations: Location[] };

export const mainHospital: Location = {
  name: "Lantern Lake Medical Center",
  street: "400 Lantern Lake Drive",
  city: "Lantern Lake",
  region: "WI",
  postalCode: "54699",
  country: "US",
};

export const eastShoreImaging: Location = {
  name: "East Shore Imaging Center",
  street: "1180 Ferry Street, Suite 200",
  city: "Port Tamsin",
  region: "WI",
  postalCode: "54698",
  country: "US",
};

export const informaticsOffice: Location = {
  name: "Granary Building offices",
  street: "27 Mill Race Road",
  city: "Lantern Lake",
  region: "WI",
  postalCode: "54699",
  country: "US",
};

/** The invented hospital of a fresh installation: places, people and figures are made up, and the administrator replaces them. */
export const defaultOrganization: OrganizationContent = {
  name: "Lantern Lake Medical Center",
  about: [
    "Lantern Lake Medical Center is a 310-bed teaching hospital on the western shore of the lake. It has a level II trauma center, a stroke unit, a cancer institute and fourteen clinics in the five counties around it. We are a nonprofit, founded in 1921 by a farmers' cooperative that wanted a surgeon closer than a day's ride, and our board is still elected by the people we treat.",
    "About 2,600 of us work here. Radiology reads some 240,000 studies a year, at the hospital and at the East Shore Imaging Center, and those who keep the images flowing sit a corridor away from those who read them. Most of what we are proud of began with someone on a night shift saying that a thing could be done better, and being given the time to do it.",
    "We hire for curiosity and kindness as much as for skill. We are an equal opportunity employer: race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability and veteran status play no part in whom we choose. If you need an accommodation to apply, or are unsure whether your path fits ours, write to us first.",
  ].join("\n\n"),
  websiteUrl: "https://www.example.org/",
  timeZone: "America/Chicago",
  accentColor: "#14606B",
  locations: [mainHospital, eastShoreImaging, informaticsOffice],
};
