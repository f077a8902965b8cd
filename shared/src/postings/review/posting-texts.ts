import type { PostingContent } from "../content.ts";
import { sentencesOf, wordsOf } from "./reading.ts";

/** One text of a posting with its place. */
export interface PostingText {
  readonly place: readonly string[];
  readonly text: string;
  /** A title stands alone, prose is made of sentences, an item is one entry of a list, a label is a choice or a contact. */
  readonly shape: "TITLE" | "PROSE" | "ITEM" | "LABEL";
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

type Unread = Pick<PostingText, "place" | "text" | "shape">;

/** The places of a posting in the order in which a candidate meets them. */
export const placeOrder = [
  "title", "department", "employmentType", "workplaceType", "locations", "compensation", "closesAt", "summary", "highlights", "responsibilities",
  "requirements", "credentials", "benefits", "aboutOrganization", "instructions", "organization",
] as const;

/** Every text that somebody wrote into the posting, in reading order; blank ones are left out. Names of credentials are not prose and stay out too. */
export function textsOf(content: PostingContent): PostingText[] {
  const { instructions } = content;
  const texts: Unread[] = [
    { place: ["title"], text: content.title, shape: "TITLE" },
    { place: ["compensation", "note"], text: content.compensation?.note ?? "", shape: "PROSE" },
    { place: ["summary"], text: content.summary, shape: "PROSE" },
    ...itemsAt("highlights", content.highlights),
    ...itemsAt("responsibilities", content.responsibilities),
    ...content.requirements.map(({ text }, index) => item(["requirements", String(index), "text"], text)),
    ...itemsAt("benefits", content.benefits),
    { place: ["aboutOrganization"], text: content.aboutOrganization, shape: "PROSE" },
    ...instructions.questions.flatMap(({ text, choices, knockOut }, index) => [
      item(["instructions", "questions", String(index), "text"], text),
      { place: ["instructions", "questions", String(index), "knockOut", "reason"], text: knockOut?.reason ?? "", shape: "ITEM" } satisfies Unread,
      ...choices.map((choice, at): Unread => ({ place: ["instructions", "questions", String(index), "choices", String(at)], text: choice, shape: "LABEL" })),
    ]),
    { place: ["instructions", "contact"], text: instructions.contact ?? "", shape: "LABEL" },
    { place: ["instructions", "text"], text: instructions.text, shape: "PROSE" },
  ];
  return texts.filter(({ text }) => text.trim() !== "").map((each) => ({ ...each, words: wordsOf(each.text), sentences: sentencesOf(each.text) }));
}

function itemsAt(list: string, texts: readonly string[]): Unread[] {
  return texts.map((text, index) => item([list, String(index)], text));
}

function item(place: readonly string[], text: string): Unread {
  return { place, text, shape: "ITEM" };
}
