import type { FormValues } from "../applications/form-fields.ts";
import type { Words } from "../languages/language.ts";
import type { FoundAt, ResumeProposals } from "./facts.ts";
import { linksField, type ListedFact } from "./form-fields.ts";

export const filledFields = ["givenName", "familyName", "email", "phone", linksField] as const;
export type FilledField = (typeof filledFields)[number];

/** What a resume says for one field of the form. */
export interface FieldProposal {
  readonly field: FilledField;
  readonly text: string;
  readonly foundAt: FoundAt;
}

/** FILL an empty field; ASK where something else was typed. */
export interface FieldNote extends FieldProposal {
  readonly kind: "FILL" | "ASK";
}

/** What a resume says for a list of facts, with where it stands. */
export interface FactProposal {
  readonly listed: ListedFact;
  readonly foundAt: FoundAt;
}

/** What becomes of each field: never a word of what was typed is replaced without asking. */
export function notesOn(proposals: ResumeProposals, values: FormValues): FieldNote[] {
  return fieldProposals(proposals).flatMap((proposal): FieldNote[] => {
    const typed = values[proposal.field]?.[0]?.trim() ?? "";
    if (typed === "") return [{ ...proposal, kind: "FILL" }];
    if (proposal.field === linksField) return missingLinks(proposal, typed);
    return isSame(typed, proposal) ? [] : [{ ...proposal, kind: "ASK" }];
  });
}

function fieldProposals({ name, email, phone, links }: ResumeProposals): FieldProposal[] {
  const [firstLink] = links;
  const inLinks: FilledField = linksField;
  return [
    ...(name === null ? [] : [{ field: "givenName" as const, text: name.fact.givenName, foundAt: name.foundAt }, { field: "familyName" as const, text: name.fact.familyName, foundAt: name.foundAt }]),
    ...(email === null ? [] : [{ field: "email" as const, text: email.fact, foundAt: email.foundAt }]),
    ...(phone === null ? [] : [{ field: "phone" as const, text: phone.fact, foundAt: phone.foundAt }]),
    ...(firstLink === undefined ? [] : [{ field: inLinks, text: links.map(({ fact }) => fact.url).join("\n"), foundAt: firstLink.foundAt }]),
  ];
}

/** Links add up: those that are not there yet are offered. */
function missingLinks(proposal: FieldProposal, typed: string): FieldNote[] {
  const bare = (url: string) => url.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, "").replace(/\/$/, "");
  const there = new Set(typed.split(/\s+/).map(bare));
  const missing = proposal.text.split("\n").filter((url) => !there.has(bare(url)));
  return missing.length === 0 ? [] : [{ ...proposal, text: missing.join("\n"), kind: "ASK" }];
}

function isSame(typed: string, { field, text }: FieldProposal): boolean {
  if (field === "phone") return typed.replace(/\D/g, "") === text.replace(/\D/g, "");
  return typed.toLowerCase() === text.toLowerCase();
}

/** The text that a field holds once its proposal is used. */
export function usedText({ field, text }: FieldProposal, typed: string): string {
  return field === linksField && typed.trim() !== "" ? `${typed.trimEnd()}\n${text}` : text;
}

const longestNote = 60;

/** Where a field's proposal stands, with no more of a long line than what surrounds it. */
export function placeText({ text, foundAt: { line, excerpt } }: FieldProposal, { fromLine }: Pick<Words["apply"]["resume"], "fromLine">): string {
  const [first = ""] = text.split("\n");
  const at = excerpt.indexOf(first.replace(/^https?:\/\//, ""));
  if (excerpt.length <= longestNote || at < 0) return fromLine(line, excerpt.length <= longestNote ? excerpt : `${excerpt.slice(0, longestNote).trimEnd()}…`);
  const spare = Math.max(0, longestNote - first.length);
  const from = Math.max(0, at - Math.floor(spare / 2));
  const to = Math.min(excerpt.length, from + Math.max(longestNote, first.length));
  return fromLine(line, `${from > 0 ? "…" : ""}${excerpt.slice(from, to).trim()}${to < excerpt.length ? "…" : ""}`);
}

/** The facts of the lists, employers first. */
export function factProposals({ employers, degrees, credentials }: ResumeProposals): FactProposal[] {
  return [
    ...employers.map(({ fact, foundAt }): FactProposal => ({ listed: { kind: "employers", fact }, foundAt })),
    ...degrees.map(({ fact, foundAt }): FactProposal => ({ listed: { kind: "degrees", fact }, foundAt })),
    ...credentials.map(({ fact, foundAt }): FactProposal => ({ listed: { kind: "credentials", fact }, foundAt })),
  ];
}
