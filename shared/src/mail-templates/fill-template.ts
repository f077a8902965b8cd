import type { MailText } from "./kinds.ts";
import type { Placeholder } from "./placeholders.ts";
import { paragraphsOf, piecesOf, type Piece } from "./template-pieces.ts";

/** What a mail shows, one below the other: a link with its words, or a paragraph; `url` is one that stands in the paragraph's text. */
export type MailBlock = { readonly label: string; readonly url: string } | { readonly text: string; readonly url?: string };

export interface FilledMail {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}

/** Placeholders whose value is one address. */
const links: readonly Placeholder[] = ["link", "lostLink"];

/** Values by their placeholders' names. */
export type Values = Readonly<Record<string, string>>;

/** Puts the values in their places, each once: what a value says is never read as a placeholder. A paragraph whose placeholder has nothing to say is left out. */
export function fillTemplate({ subject, body }: MailText, values: Values): FilledMail {
  return { subject: filled(piecesOf(subject), values), blocks: paragraphsOf(body).flatMap((paragraph) => blocksOf(piecesOf(paragraph), values)) };
}

function blocksOf(pieces: readonly Piece[], values: Values): MailBlock[] {
  if (pieces.some((piece) => "placeholder" in piece && (values[piece.placeholder] ?? "").trim() === "")) return [];
  const label = linkLabel(pieces);
  if (label !== null) return [{ label: filled(label, values), url: urlOf(pieces.at(-1), values) ?? "" }];
  if (pieces.length === 1 && isList(pieces[0])) return paragraphsOf(filled(pieces, values)).map(listedBlock);
  const url = urlOf(pieces.find(isLink), values);
  // A value can have paragraphs of its own, such as a colleague's message.
  return paragraphsOf(filled(pieces, values)).map((text) => ({ text, ...(url === undefined ? {} : { url }) }));
}

/** The words before a link that ends its paragraph, when a colon parts the two: "See your application: {{link}}". */
function linkLabel(pieces: readonly Piece[]): Piece[] | null {
  const before = pieces.slice(0, -1);
  const [last, words] = [pieces.at(-1), before.at(-1)];
  if (last === undefined || !isLink(last)) return null;
  if (words === undefined || !("text" in words) || !/\S\s*:\s*$/.test(words.text)) return null;
  return [...before.slice(0, -1), { text: words.text.replace(/\s*:\s*$/, "") }];
}

function isLink(piece: Piece): boolean {
  return "placeholder" in piece && links.some((name) => name === piece.placeholder);
}

function urlOf(piece: Piece | undefined, values: Values): string | undefined {
  return piece !== undefined && "placeholder" in piece ? values[piece.placeholder] : undefined;
}

/** The one value that holds links of its own: words, a colon, and the address in the next line. */
function isList(piece: Piece | undefined): boolean {
  return piece !== undefined && "placeholder" in piece && piece.placeholder === "applications";
}

function listedBlock(text: string): MailBlock {
  const [, label, url] = /^([^\n]+):\n(https?:\/\/\S+)$/.exec(text) ?? [];
  return label === undefined || url === undefined ? { text } : { label, url };
}

function filled(pieces: readonly Piece[], values: Values): string {
  return pieces.map((piece) => ("text" in piece ? piece.text : (values[piece.placeholder] ?? ""))).join("");
}
