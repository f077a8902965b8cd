import type { PostingContent } from "../content.ts";

/** One text of a posting with its place. */
export interface PostingText {
  readonly place: readonly string[];
  readonly text: string;
  /** A title stands alone, prose is made of sentences, an item is one entry of a list. */
  readonly shape: "TITLE" | "PROSE" | "ITEM";
}

/** The places of a posting in the order in which a candidate meets them. */
export const placeOrder = [
  "title", "department", "employmentType", "workplaceType", "locations", "compensation", "closesAt", "summary", "highlights", "responsibilities",
  "requirements", "credentials", "benefits", "aboutOrganization", "instructions", "organization",
] as const;

/** Every text that somebody wrote into the posting, in reading order; blank ones are left out. Names of credentials are not prose and stay out too. */
export function textsOf(content: PostingContent): PostingText[] {
  const { instructions } = content;
  const texts: PostingText[] = [
    { place: ["title"], text: content.title, shape: "TITLE" },
    { place: ["compensation", "note"], text: content.compensation?.note ?? "", shape: "PROSE" },
    { place: ["summary"], text: content.summary, shape: "PROSE" },
    ...itemsAt("highlights", content.highlights),
    ...itemsAt("responsibilities", content.responsibilities),
    ...content.requirements.map(({ text }, index) => item(["requirements", String(index), "text"], text)),
    ...itemsAt("benefits", content.benefits),
    { place: ["aboutOrganization"], text: content.aboutOrganization, shape: "PROSE" },
    ...instructions.questions.flatMap(({ text, choices }, index) => [
      item(["instructions", "questions", String(index), "text"], text),
      ...choices.map((choice, at) => item(["instructions", "questions", String(index), "choices", String(at)], choice)),
    ]),
    { place: ["instructions", "contact"], text: instructions.contact ?? "", shape: "ITEM" },
    { place: ["instructions", "text"], text: instructions.text, shape: "PROSE" },
  ];
  return texts.filter(({ text }) => text.trim() !== "");
}

function itemsAt(list: string, texts: readonly string[]): PostingText[] {
  return texts.map((text, index) => item([list, String(index)], text));
}

function item(place: readonly string[], text: string): PostingText {
  return { place, text, shape: "ITEM" };
}
