import type { PostingTextOfThenFragment } from "../../graphql/generated/staff.ts";
import { listDifference, type ListDifference, type ListItem } from "./list-difference.ts";
import { documentSentences, factSentences, locationSentences, paySentences, questionSentences } from "./posting-difference-sentences.ts";
import { employmentTypeLabel, workplaceTypeLabel } from "./posting-words.ts";
import { wordsBetween, type Words } from "./text-difference.ts";

/** A text as the staff schema gives it; ids of places do not matter. */
export type PostingText = PostingTextOfThenFragment;

type Change =
  | { readonly shape: "TEXT"; readonly words: Words }
  | ({ readonly shape: "LIST" } & ListDifference)
  | { readonly shape: "SENTENCES"; readonly sentences: readonly string[] };

export type FieldDifference = Change & {
  readonly field: string;
  /** As candidates read it above the part, or beside it. */
  readonly name: string;
};

/** What differs between two texts of a posting, part by part in the order in which a candidate reads it; nothing for equal texts. */
export function postingDifference(before: PostingText, after: PostingText): FieldDifference[] {
  return fields.flatMap(({ field, name, change }) => {
    const found = change(before, after);
    return found === null ? [] : [{ field, name, ...found }];
  });
}

interface Field {
  readonly field: string;
  readonly name: string;
  /** Null when the part is the same in both. */
  readonly change: (before: PostingText, after: PostingText) => Change | null;
}

const fields: readonly Field[] = [
  { field: "title", name: "Title", change: text(({ title }) => title) },
  { field: "department", name: "Department", change: text(({ department }) => department) },
  { field: "employmentType", name: "Employment", change: sentences((before, after) => factSentences(employmentTypeLabel(before.employmentType), employmentTypeLabel(after.employmentType))) },
  { field: "workplaceType", name: "Workplace", change: sentences((before, after) => factSentences(workplaceTypeLabel(before.workplaceType), workplaceTypeLabel(after.workplaceType))) },
  { field: "locations", name: "Locations", change: sentences((before, after) => locationSentences(before.locations, after.locations)) },
  { field: "compensation", name: "Pay", change: sentences((before, after) => paySentences(before.compensation, after.compensation)) },
  { field: "summary", name: "Summary", change: text(({ summary }) => summary) },
  { field: "highlights", name: "Why this position", change: list(({ highlights }) => highlights.map(unmarked)) },
  { field: "responsibilities", name: "What you will do", change: list(({ responsibilities }) => responsibilities.map(unmarked)) },
  { field: "requirements", name: "What you bring", change: list(({ requirements }) => requirements.map(requirementItem)) },
  { field: "credentials", name: "Certifications", change: list(({ credentials }) => credentials.map(credentialItem)) },
  { field: "benefits", name: "What we offer", change: list(({ benefits }) => benefits.map(unmarked)) },
  { field: "aboutOrganization", name: "About the employer", change: text(({ aboutOrganization }) => aboutOrganization) },
  { field: "instructions.text", name: "How to apply", change: text(({ instructions }) => instructions.text) },
  { field: "instructions.documents", name: "Documents", change: sentences((before, after) => documentSentences(before.instructions.documents, after.instructions.documents)) },
  { field: "instructions.questions", name: "Questions in the form", change: sentences((before, after) => questionSentences(before.instructions.questions, after.instructions.questions)) },
  { field: "replyWithinDays", name: "Promise to answer", change: sentences((before, after) => factSentences(promiseText(before), promiseText(after))) },
  { field: "instructions.contact", name: "Whom to ask", change: text(({ instructions }) => instructions.contact ?? "") },
];

function text(textOf: (posting: PostingText) => string): Field["change"] {
  return (before, after) => (textOf(before) === textOf(after) ? null : { shape: "TEXT", words: wordsBetween(textOf(before), textOf(after)) });
}

function list(itemsOf: (posting: PostingText) => readonly ListItem[]): Field["change"] {
  return (before, after) => {
    const difference = listDifference(itemsOf(before), itemsOf(after));
    return difference.changes.length === 0 ? null : { shape: "LIST", ...difference };
  };
}

function sentences(sentencesOf: (before: PostingText, after: PostingText) => readonly string[]): Field["change"] {
  return (before, after) => {
    const found = sentencesOf(before, after);
    return found.length === 0 ? null : { shape: "SENTENCES", sentences: found };
  };
}

function promiseText({ replyWithinDays }: PostingText): string {
  return replyWithinDays === null ? "None" : `Within ${replyWithinDays} days`;
}

function unmarked(item: string): ListItem {
  return { text: item, mark: null };
}

function requirementItem({ text: words, kind }: PostingText["requirements"][number]): ListItem {
  return { text: words, mark: kind === "REQUIRED" ? "required" : "preferred" };
}

function credentialItem({ name, abbreviation, issuer, required }: PostingText["credentials"][number]): ListItem {
  const full = abbreviation === null ? name : `${name} (${abbreviation})`;
  return { text: [full, issuer].filter((part) => part !== null).join(", "), mark: required ? "required" : "preferred" };
}
