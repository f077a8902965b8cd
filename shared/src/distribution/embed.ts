import { workplaceTypes, type WorkplaceType } from "../postings/content.ts";
import { sourceFrom } from "./sources.ts";

/** AUTO follows the reader's own setting; LIGHT and DARK are for sites that do not. */
export const embedLooks = ["AUTO", "LIGHT", "DARK"] as const;
export type EmbedLook = (typeof embedLooks)[number];

export const embedLimits = { standard: 20, most: 50, term: 200 } as const;

/** What a list of postings on another site shows; empty terms leave nothing out. */
export interface EmbedChoice {
  readonly department: string;
  readonly location: string;
  readonly workplace: WorkplaceType | "";
  readonly limit: number;
  readonly look: EmbedLook;
  /** Where the list stands, when whoever put it there says so. */
  readonly source: string | null;
}

export const standardEmbed: EmbedChoice = { department: "", location: "", workplace: "", limit: embedLimits.standard, look: "AUTO", source: null };

/** What an address asks for, by the terms in its query: `?department=Imaging&limit=5&look=light`. What cannot be meant is as if it were not there. */
export function readEmbedChoice(given: (name: string) => string | null): EmbedChoice {
  const term = (name: string) => (given(name) ?? "").replaceAll("\0", "").trim().slice(0, embedLimits.term);
  return {
    department: term("department"),
    location: term("location"),
    workplace: workplaceTypes.find((type) => type === term("workplace").toUpperCase()) ?? "",
    limit: limitFrom(term("limit")),
    look: embedLooks.find((look) => look === term("look").toUpperCase()) ?? standardEmbed.look,
    source: sourceFrom(given("source")),
  };
}

function limitFrom(text: string): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return number === 0 ? embedLimits.standard : Math.min(number, embedLimits.most);
}

/** The choice as an address or a tag writes it: only what is not the standard. */
export function embedTerms(choice: EmbedChoice): readonly (readonly [name: string, term: string])[] {
  const terms: readonly (readonly [string, string])[] = [
    ["department", choice.department],
    ["location", choice.location],
    ["workplace", choice.workplace],
    ["limit", choice.limit === embedLimits.standard ? "" : String(choice.limit)],
    ["look", choice.look === standardEmbed.look ? "" : choice.look.toLowerCase()],
    ["source", choice.source ?? ""],
  ];
  return terms.filter(([, term]) => term !== "");
}

/** Those of them that the careers site's own list knows, as its query: "?department=Imaging". */
export function listQuery({ department, location, workplace }: EmbedChoice): string {
  return queryOf(Object.entries({ department, location, workplace }).filter(([, term]) => term !== ""));
}

/** "?department=Imaging&limit=5"; nothing for no terms. */
export function queryOf(terms: readonly (readonly [name: string, term: string])[]): string {
  return terms.length === 0 ? "" : `?${terms.map(([name, term]) => `${name}=${encodeURIComponent(term)}`).join("&")}`;
}

/** What the frame tells the page around it, so that the page can give it its height. */
export const frameMessage = "rounds:height";
