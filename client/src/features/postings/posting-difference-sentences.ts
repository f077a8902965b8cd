import * as english from "@rounds/shared/languages/words/en.ts";
import { documentKinds, type DocumentKind } from "@rounds/shared/documents/kinds.ts";
import { documentKindLabel } from "@rounds/shared/documents/labels.ts";
import type { PostingTextOfThenFragment } from "../../graphql/generated/staff.ts";
import { moneyText } from "@rounds/shared/postings/money.ts";
import { formatsText } from "../applications/document-words.ts";
import { answerKindText, knockOutText, mustText, quoted, shownIfText } from "./question-words.ts";
import { payText, periodText, placeText } from "./posting-words.ts";

type PostingText = PostingTextOfThenFragment;
type Location = PostingText["locations"][number];
type Pay = PostingText["compensation"];
type Benchmark = NonNullable<Pay>["benchmark"];
type Document = PostingText["instructions"]["documents"][number];
type Question = PostingText["instructions"]["questions"][number];

/** One fact that is another now. */
export function factSentences(before: string, after: string): readonly string[] {
  return before === after ? [] : [`Before: ${ended(before)} Now: ${ended(after)}`];
}

/** With a full stop, unless words that are quoted bring their own end. */
function ended(text: string): string {
  return /[.?!]”?$/.test(text) ? text : `${text}.`;
}

export function locationSentences(before: readonly Location[], after: readonly Location[]): readonly string[] {
  const [was, is] = [new Map(before.map((place) => [place.name, place])), new Map(after.map((place) => [place.name, place]))];
  const stayed = (places: readonly Location[], others: ReadonlyMap<string, Location>) => places.filter(({ name }) => others.has(name)).map(({ name }) => name);
  return [
    ...before.filter(({ name }) => !is.has(name)).map((place) => `Removed: ${nameAndPlace(place)}.`),
    ...after.filter(({ name }) => !was.has(name)).map((place) => `Added: ${nameAndPlace(place)}.`),
    ...after.flatMap((place) => addressSentences(was.get(place.name), place)),
    ...orderSentence("locations", stayed(before, is), stayed(after, was)),
  ];
}

function addressSentences(was: Location | undefined, is: Location): readonly string[] {
  if (was === undefined) return [];
  return factSentences(addressText(was), addressText(is)).map((sentence) => `${is.name}: ${sentence}`);
}

function addressText(place: Location): string {
  return [place.street, [placeText(place), place.postalCode].filter((part) => part !== null).join(" "), place.country].filter((part) => part !== null).join(", ");
}

function nameAndPlace(place: Location): string {
  return `${place.name}, ${placeText(place)}`;
}

export function paySentences(before: Pay, after: Pay): readonly string[] {
  return [
    ...factSentences(amountText(before), amountText(after)),
    ...factSentences(noteText(before), noteText(after)).map((sentence) => `The note beside it. ${sentence}`),
    ...factSentences(benchmarkText(before?.benchmark ?? null), benchmarkText(after?.benchmark ?? null)).map((sentence) => `What the field pays. ${sentence}`),
  ];
}

function amountText(pay: Pay): string {
  return (pay && payText(pay)) ?? "no amount";
}

function noteText(pay: Pay): string {
  return pay?.note ? quoted(pay.note) : "none";
}

function benchmarkText(benchmark: Benchmark): string {
  if (benchmark === null) return "not named";
  const { average, low, high, currency, period, source } = benchmark;
  const [middle, from, to] = [average, low, high].map((amount) => moneyText(amount, currency));
  return `${middle} on average, ${from} to ${to} ${periodText(period)} (${source})`;
}

const requirementTexts: Record<Document["requirement"], string> = { REQUIRED: "required", OPTIONAL: "optional", NOT_ACCEPTED: "not asked for" };

export function documentSentences(before: readonly Document[], after: readonly Document[]): readonly string[] {
  return documentKinds.flatMap((kind) => {
    const [was, is] = [askedDocument(before, kind), askedDocument(after, kind)];
    const facts = was && is ? [...factSentences(requirementTexts[was.requirement], requirementTexts[is.requirement]), ...factSentences(`as ${formatsText(was, english)}`, `as ${formatsText(is, english)}`)] : factSentences(documentText(was), documentText(is));
    return facts.map((sentence) => `${documentKindLabel(kind)}. ${sentence}`);
  });
}

function askedDocument(documents: readonly Document[], kind: DocumentKind): Document | undefined {
  return documents.find((document) => document.kind === kind && document.requirement !== "NOT_ACCEPTED");
}

function documentText(document: Document | undefined): string {
  return document === undefined ? requirementTexts.NOT_ACCEPTED : `${requirementTexts[document.requirement]}, as ${formatsText(document, english)}`;
}

/** Questions are known by their ids: one that is asked in other words is still the same. */
export function questionSentences(before: readonly Question[], after: readonly Question[]): readonly string[] {
  const [was, is] = [new Map(before.map((question) => [question.id, question])), new Map(after.map((question) => [question.id, question]))];
  return [
    ...before.filter(({ id }) => !is.has(id)).map(({ text }) => `Removed: ${quoted(text)}`),
    ...after.filter(({ id }) => !was.has(id)).map((question) => `Added: ${quoted(question.text)} It is answered with ${answerKindText(question)}; it ${mustText(question)}.`),
    ...after.flatMap((question) => changesOf(was.get(question.id), question, before, after)),
    ...orderSentence("questions", before.filter(({ id }) => is.has(id)).map(({ id }) => id), after.filter(({ id }) => was.has(id)).map(({ id }) => id)),
  ];
}

function changesOf(was: Question | undefined, is: Question, before: readonly Question[], after: readonly Question[]): readonly string[] {
  if (was === undefined) return [];
  const facts: readonly (readonly [string, string])[] = [
    [quoted(was.text), quoted(is.text)],
    [answerKindText(was), answerKindText(is)],
    [mustText(was), mustText(is)],
    [shownIfText(was, before), shownIfText(is, after)],
    [knockOutText(was), knockOutText(is)],
  ];
  return facts.flatMap(([one, other], index) => factSentences(one, other).map((sentence) => (index === 0 ? `Reworded. ${sentence}` : `${quoted(is.text)} ${sentence}`)));
}

function orderSentence(what: string, before: readonly string[], after: readonly string[]): readonly string[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [`The ${what} stand in another order.`];
}
