import type { Certification, Position, Resume, Schooling } from "../documents.ts";
import { face, ink, keepTogether, softInk, type PdfPage } from "./pdf-page.ts";

/** A column of text: where it starts and how wide it is, in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly size: number;
}

export type Heading = (page: PdfPage, text: string, column: Column) => void;

export function paragraph(page: PdfPage, text: string, { x, width, size }: Column): void {
  page.font(face.regular).fontSize(size).fillColor(ink).text(text, x, page.y, { width, lineGap: 2 });
}

function deedLine(page: PdfPage, deed: string, { x, width, size }: Column): void {
  const options = { width: width - 12, lineGap: 1.5 };
  keepTogether(page, page.font(face.regular).fontSize(size).heightOfString(deed, options));
  const { y } = page;
  page.fillColor(ink).text("•", x, y, { width: 10 }).text(deed, x + 12, y, options);
  page.y += 1.5;
}

function positionBlock(page: PdfPage, position: Position, column: Column): void {
  const { x, width, size } = column;
  keepTogether(page, size * 6);
  const dates = `${position.from} – ${position.to}`;
  page.font(face.regular).fontSize(size - 0.5);
  const datesWidth = page.widthOfString(dates) + 4;
  const { y } = page;
  page.font(face.bold).fontSize(size + 0.5).fillColor(ink).text(position.title, x, y, { width: width - datesWidth - 8 });
  const below = page.y;
  page.font(face.regular).fontSize(size - 0.5).fillColor(softInk).text(dates, x + width - datesWidth, y + 0.5, { width: datesWidth, align: "right", lineBreak: false });
  page.font(face.italic).fontSize(size).fillColor(softInk).text(`${position.employer}, ${position.town}`, x, below + 1, { width });
  page.y += 3;
  for (const deed of position.deeds) deedLine(page, deed, column);
  page.y += 7;
}

function schoolingLine(page: PdfPage, { award, school, year }: Schooling, { x, width, size }: Column): void {
  keepTogether(page, size * 3);
  page.font(face.bold).fontSize(size).fillColor(ink).text(award, x, page.y, { width });
  page.font(face.regular).fillColor(softInk).text(`${school}, ${year}`, { width });
  page.y += 4;
}

function certificationLine(page: PdfPage, { name, year }: Certification, { x, width, size }: Column): void {
  page.font(face.regular).fontSize(size).fillColor(ink).text(`${name}, ${year}`, x, page.y, { width, lineGap: 1.5 });
  page.y += 2;
}

export function experienceSection(page: PdfPage, resume: Resume, column: Column, heading: Heading): void {
  heading(page, "Experience", column);
  for (const position of resume.positions) positionBlock(page, position, column);
}

export function educationSection(page: PdfPage, resume: Resume, column: Column, heading: Heading): void {
  if (resume.education.length === 0) return;
  heading(page, "Education", column);
  for (const schooling of resume.education) schoolingLine(page, schooling, column);
}

export function certificationSection(page: PdfPage, resume: Resume, column: Column, heading: Heading): void {
  if (resume.certifications.length === 0) return;
  heading(page, "Certifications", column);
  for (const certification of resume.certifications) certificationLine(page, certification, column);
}
