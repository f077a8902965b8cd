import type { DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import type { DemoDocument } from "./candidates.ts";
import type { Letter, Resume } from "./documents.ts";
import type { DocumentFormat } from "./people.ts";
import { letterToDocx, resumeToDocx } from "./render/docx.ts";
import { drawLetter } from "./render/letter-pdf.ts";
import { setPdf } from "./render/pdf-page.ts";
import { resumeLayouts } from "./render/resume-layouts.ts";

export const mediaTypeOf: Record<DocumentFormat, DocumentMediaType> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** One or two US letter pages with selectable text, in the resume's own layout. */
export function renderResumePdf(resume: Resume): Promise<Uint8Array> {
  const { margins, serif, draw } = resumeLayouts[resume.layout];
  return setPdf(resume, { title: `Resume of ${resume.name}`, author: resume.name, margins, serif }, draw);
}

export function renderResumeDocx(resume: Resume): Promise<Uint8Array> {
  return resumeToDocx(resume);
}

/** One US letter page with selectable text. */
export function renderLetterPdf(letter: Letter): Promise<Uint8Array> {
  const margins = { top: 72, right: 90, bottom: 72, left: 90 };
  const { name } = letter.sender;
  return setPdf(letter, { title: `Letter of ${name}`, author: name, margins, serif: letter.layout === "classic" }, drawLetter);
}

export function renderLetterDocx(letter: Letter): Promise<Uint8Array> {
  return letterToDocx(letter);
}

/** The resume in the format that the candidate chose. */
export function renderResume({ content, format }: DemoDocument<Resume>): Promise<Uint8Array> {
  return format === "pdf" ? renderResumePdf(content) : renderResumeDocx(content);
}

/** The letter in the format that the candidate chose. */
export function renderLetter({ content, format }: DemoDocument<Letter>): Promise<Uint8Array> {
  return format === "pdf" ? renderLetterPdf(content) : renderLetterDocx(content);
}
