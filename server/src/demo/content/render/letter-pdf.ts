import type { Letter } from "../documents.ts";
import { accentOf, face, ink, softInk, type PdfPage } from "./pdf-page.ts";

/** One page, flush left, in the manner of the resume that it goes with. */
export function drawLetter(page: PdfPage, letter: Letter): void {
  const { sender } = letter;
  const isPlain = letter.layout === "classic";
  page.font(face.bold).fontSize(isPlain ? 13 : 17).fillColor(isPlain ? ink : accentOf(sender.name)).text(sender.name);
  page.font(face.regular).fontSize(10).fillColor(softInk).text([sender.home, sender.phone, sender.email].join("  •  "));
  page.moveDown(2.5).fontSize(11).fillColor(ink).text(letter.addressee);
  page.moveDown(1.2).font(face.bold).text(letter.subject);
  page.moveDown(1.2).font(face.regular).text(letter.salutation);
  for (const text of letter.paragraphs) page.moveDown(0.8).text(text, { lineGap: 3 });
  page.moveDown(1.2).text(letter.farewell).moveDown(1.6).text(sender.name);
}
