import type { MailText } from "./kinds.ts";
import { paragraphsOf, piecesOf, type Piece } from "./template-pieces.ts";

/** What a mail shows, one below the other: a link with its words, or a paragraph; `url` is one that stands in the paragraph's text. */
export type MailBlock = { readonly label: string; readonly url: string } | { readonly text: string; readonly url?: string };

export interface FilledMail {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}

/** Values by their placeholders' names. */
export type Values = Readonly<Record<string, string>>;

/** Puts the values in their places, each once: what a value says is never read as a placeholder. A paragraph whose placeholder has nothing to say is left out. */
export function fillTemplate({ subject, body }: MailText, values: Values): FilledMail {
  return { subject: filled(piecesOf(subject), values), blocks: paragraphsOf(body).flatMap((paragraph) => blocksOf(piecesOf(paragraph), values)) };
}

function blocksOf(pieces: readonly Piece[], values: Values): MailBlock[] {
  if (pieces.some((piece) => "placeholder" in piece && (values[piece.placeholder] ?? "").trim() === "")) return [];
  const label = linkLabel(pieces);
  if (label !== null) return [{ label: filled(label, values), url: values["link"] ?? "" }];
  const url = pieces.some(isLink) ? values["link"] : undefined;
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
  return "placeholder" in piece && piece.placeholder === "link";
}

function filled(pieces: readonly Piece[], values: Values): string {
  return pieces.map((piece) => ("text" in piece ? piece.text : (values[piece.placeholder] ?? ""))).join("");
}
