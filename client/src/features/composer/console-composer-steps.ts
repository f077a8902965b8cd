import { sectionNames } from "../role-templates/console-section-words.ts";
import type { PostingField } from "./console-composer-change.ts";

export interface ComposerStep {
  readonly key: string;
  readonly title: string;
  /** What the step is for, and what makes it good. */
  readonly about: string;
  readonly fields: readonly PostingField[];
}

export const composerSteps = [
  {
    key: "role",
    title: "Define the role",
    about: "Begin with the work itself: what the person will do, where, and what they must bring to be able to do it. Everything else follows from here.",
    fields: ["department", "employmentType", "workplaceType", "locationIds", "responsibilities", "requirements", "credentials"],
  },
  {
    key: "description",
    title: "Craft the description",
    about: "Say what makes this opening worth somebody's evening. Pay and benefits that are named plainly bring more and better applications than any adjective.",
    fields: ["highlights", "compensation", "benefits"],
  },
  {
    key: "title",
    title: "Title and summary",
    about: "The title is what people search for, the summary is what makes them read on: its first sentence decides.",
    fields: ["title", "slug", "summary"],
  },
  {
    key: "company",
    title: "Company information",
    about: "Who you are, what you care for, and that everybody is welcome to apply.",
    fields: ["aboutOrganization"],
  },
  {
    key: "instructions",
    title: "Application instructions",
    about: "What to send, by when, and whom to ask. Whatever you leave out here, somebody will ask by phone.",
    fields: ["documents", "questions", "instructionsText", "contact", "replyWithinDays", "closesAt", "timeZone", "openings"],
  },
] as const satisfies readonly ComposerStep[];

export type StepKey = (typeof composerSteps)[number]["key"];

export const fieldNames: Record<PostingField, string> = {
  ...sectionNames,
  slug: "address",
  department: "department",
  employmentType: "employment",
  workplaceType: "workplace",
  locationIds: "locations",
  highlights: "highlights",
  aboutOrganization: "company information",
  closesAt: "closing time",
  timeZone: "time zone",
  openings: "how many are hired",
  replyWithinDays: "promise to answer",
};

export function stepOf(field: PostingField): StepKey {
  return composerSteps.find(({ fields }) => fields.some((each) => each === field))?.key ?? "role";
}

export function isStepKey(key: string | null): key is StepKey {
  return composerSteps.some((step) => step.key === key);
}

/** The field that holds a place of the content: a finding's `["instructions", "questions", "2"]` or a refusal's `["questions", "2"]`. */
export function fieldAt(place: readonly string[]): PostingField | null {
  const [root = "", part = ""] = place;
  if (root === "instructions") return fieldAt(part === "text" ? ["instructionsText"] : place.slice(1));
  if (root === "locations") return "locationIds";
  return root in fieldNames ? (root as PostingField) : null;
}

/** Where in the page a place is, as a selector. */
export function selectorOf(place: readonly string[]): string | null {
  const field = fieldAt(place);
  if (field === null) return null;
  const index = place.find((step) => /^\d+$/.test(step));
  const id = field === "compensation" ? `compensation-${place[1] === "max" || place[1] === "note" ? place[1] : "min"}` : field;
  const control = ":is(input, textarea, select)";
  const whole = `#${id}:is(input, textarea, select), [data-field="${id}"] ${control}`;
  return index === undefined ? whole : `[data-field="${field}"] > ol > li:nth-child(${Number(index) + 1}) ${control}, ${whole}`;
}
