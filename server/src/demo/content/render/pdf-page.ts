import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";

export type PdfPage = PDFKit.PDFDocument;

/** Font names that layouts use; what stands behind them depends on the text. */
export const face = { regular: "face-regular", bold: "face-bold", italic: "face-italic" } as const;

export const ink = "#1d2327";
export const softInk = "#50595f";
const accents = ["#1f4e79", "#5b2a4f", "#2f5d3a", "#7a3b1d", "#333f48"] as const;

/** The same person gets the same color in the resume and in the letter. */
export function accentOf(name: string): string {
  return accents[name.length % accents.length] ?? accents[0];
}

const winAnsi = /^[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/u;
/** What the Liberation Sans of pdfjs-dist covers: Latin-1, Latin Extended-A and the usual marks. */
const liberation = /^[\u0020-\u007e\u00a0-\u017f€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]*$/u;

/** Whether a PDF of ours can show every character; a text that cannot be set becomes a DOCX. */
export function canSetAsPdf(content: object): boolean {
  return liberation.test(JSON.stringify(content));
}

const fontFolder = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "standard_fonts");

function registerFaces(page: PdfPage, serif: boolean): void {
  if (serif) {
    page.registerFont(face.regular, "Times-Roman").registerFont(face.bold, "Times-Bold").registerFont(face.italic, "Times-Italic");
    return;
  }
  page
    .registerFont(face.regular, join(fontFolder, "LiberationSans-Regular.ttf"))
    .registerFont(face.bold, join(fontFolder, "LiberationSans-Bold.ttf"))
    .registerFont(face.italic, join(fontFolder, "LiberationSans-Italic.ttf"));
}

export interface PageSetup {
  readonly title: string;
  readonly author: string;
  /** Points from each edge: 72 to the inch. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Prefers Times; a text that Times cannot set falls back to sans serif. */
  readonly serif: boolean;
}

/** Sets `content` on US letter pages with `draw` and gives the finished file. */
export async function setPdf<Content extends object>(content: Content, setup: PageSetup, draw: (page: PdfPage, content: Content) => void): Promise<Uint8Array> {
  if (!canSetAsPdf(content)) throw new Error("The text has characters that the PDF fonts lack; render it as DOCX.");
  const page = new PDFDocument({
    size: "LETTER",
    margins: setup.margins,
    lang: "en-US",
    displayTitle: true,
    info: { Title: setup.title, Author: setup.author },
  });
  registerFaces(page, setup.serif && winAnsi.test(JSON.stringify(content)));
  const bytes = buffer(page);
  page.font(face.regular).fillColor(ink);
  draw(page, content);
  page.end();
  return bytes;
}

/** Starts a new page when `height` points do not fit on this one. */
export function keepTogether(page: PdfPage, height: number): void {
  if (page.y + height > page.page.height - page.page.margins.bottom) page.addPage();
}
