import { dateText } from "../time/date-text.ts";
import type { Compensation, EmploymentType, Location, WorkplaceType } from "./content.ts";
import { excerpt } from "./excerpt.ts";
import type { Words } from "../languages/language.ts";
import * as english from "../languages/words/en.ts";
import { payText, payWords } from "./pay-text.ts";
import { placesText } from "./posting-words.ts";

interface ListedPosting {
  readonly summary: string;
  readonly department: string;
  readonly locations: readonly Pick<Location, "city" | "region">[];
  readonly workplaceType: WorkplaceType;
  readonly employmentType: EmploymentType;
  readonly compensation: Pick<Compensation, "min" | "max" | "currency" | "period"> | null;
  readonly closesAt: string | null;
  readonly timeZone: string;
}

/** What a list says about a posting below its title, on the careers site and on others. */
export interface CardText {
  readonly where: string;
  readonly summary: string;
  readonly facts: readonly string[];
}

const summaryLength = 220;

export function cardText({ summary, department, locations, workplaceType, employmentType, compensation, closesAt, timeZone }: ListedPosting, { postings, language }: Pick<Words, "postings" | "language"> = english): CardText {
  const facts = [postings.workplaceTypes[workplaceType], postings.employmentTypes[employmentType], payText(compensation, payWords({ postings, language })), closesAt === null ? null : postings.facts.closesOn(dateText(closesAt, timeZone, language.locale))];
  return {
    where: [department, placesText(locations)].filter((text) => text !== "").join(", "),
    summary: excerpt(summary, summaryLength),
    facts: facts.filter((fact) => fact !== null),
  };
}
