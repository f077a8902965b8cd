import { dateText } from "../time/date-text.ts";
import type { Compensation, EmploymentType, Location, WorkplaceType } from "./content.ts";
import { excerpt } from "./excerpt.ts";
import { payText, plainWords } from "./pay-text.ts";
import { employmentTypeLabel, placesText, workplaceTypeLabel } from "./posting-words.ts";

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

export function cardText({ summary, department, locations, workplaceType, employmentType, compensation, closesAt, timeZone }: ListedPosting): CardText {
  const facts = [workplaceTypeLabel(workplaceType), employmentTypeLabel(employmentType), payText(compensation, plainWords), closesAt === null ? null : `Closes ${dateText(closesAt, timeZone)}`];
  return {
    where: [department, placesText(locations)].filter((text) => text !== "").join(", "),
    summary: excerpt(summary, summaryLength),
    facts: facts.filter((fact) => fact !== null),
  };
}
