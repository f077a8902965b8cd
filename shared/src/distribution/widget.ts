import type { Palette } from "../brand/palette.ts";
import { readEmbedChoice, type EmbedChoice } from "./embed.ts";

/** Where the widget's script and what it shows are: promised to every site that has the tag. */
export const widgetPaths = { script: "/widget.js", list: "/widget.json" } as const;

/** What the widget shows, in words as people read them; made once for all who ask. */
export interface WidgetList {
  readonly organization: string;
  /** Null for the widget's own colors. */
  readonly colors: Palette | null;
  /** How many postings match, shown or not. */
  readonly totalCount: number;
  /** The same list on the careers site. */
  readonly listUrl: string;
  /** Where a reader asks to be told of new postings like these. */
  readonly alertUrl: string;
  readonly postings: readonly WidgetPosting[];
}

export interface WidgetPosting {
  readonly url: string;
  readonly title: string;
  readonly where: string;
  readonly summary: string;
  readonly facts: readonly string[];
}

/** What the tag of a widget asks for. */
export interface WidgetTag {
  readonly choice: EmbedChoice;
  /** Of the list's own heading; each posting's is one lower. */
  readonly headingLevel: number;
  /** A CSS selector of what the list goes into; empty for where the tag stands. */
  readonly target: string;
}

export const widgetHeading = { standard: 2, highest: 1, lowest: 5 } as const;

/** Reads the `data-` attributes of a tag. What cannot be meant is as if it were not there. */
export function readWidgetTag(given: (name: string) => string | null): WidgetTag {
  const level = Number(given("heading-level")?.trim() || widgetHeading.standard);
  const isLevel = Number.isInteger(level) && level >= widgetHeading.highest && level <= widgetHeading.lowest;
  return { choice: readEmbedChoice(given), headingLevel: isLevel ? level : widgetHeading.standard, target: (given("target") ?? "").trim() };
}

/** "Open postings in Imaging, Springfield": the heading of a list. */
export function listHeading({ department, location }: Pick<EmbedChoice, "department" | "location">): string {
  const narrowed = [department, location].filter((term) => term !== "");
  return narrowed.length === 0 ? "Open postings" : `Open postings in ${narrowed.join(", ")}`;
}
