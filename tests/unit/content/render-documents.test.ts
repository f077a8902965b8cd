import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { demoCandidates, type DemoCandidate } from "../../../server/src/demo/content/candidates.ts";
import {
  renderLetter,
  renderLetterDocx,
  renderLetterPdf,
  renderResume,
  renderResumeDocx,
  renderResumePdf,
} from "../../../server/src/demo/content/render-documents.ts";
import { canSetAsPdf } from "../../../server/src/demo/content/render/pdf-page.ts";

const candidates = demoCandidates();

function someone(fits: (candidate: DemoCandidate) => boolean): DemoCandidate {
  const candidate = candidates.find(fits);
  if (!candidate) throw new Error("No candidate of the demo fits.");
  return candidate;
}

function isPdf(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 5), true) === "%PDF-" && strFromU8(bytes.subarray(-8), true).includes("%%EOF");
}

function docxText(bytes: Uint8Array): string {
  const document = unzipSync(bytes)["word/document.xml"];
  return document ? strFromU8(document).replace(/<[^>]+>/g, " ") : "";
}

describe("resumes", () => {
  test.each(["classic", "banded", "sidebar"] as const)("are set as a PDF in the %s layout", async (layout) => {
    const { resume } = someone(({ resume: { content, format } }) => format === "pdf" && content.layout === layout);
    expect(isPdf(await renderResumePdf(resume.content))).toBe(true);
  });

  test("hold names as DOCX that no PDF font of ours has", async () => {
    const { resume } = someone(({ resume: { content } }) => !canSetAsPdf(content));
    expect(docxText(await renderResumeDocx(resume.content))).toContain(resume.content.name);
    await expect(renderResumePdf(resume.content)).rejects.toThrow("render it as DOCX");
  });
});

test("letters are set as PDF and as DOCX", async () => {
  const { letter } = someone((candidate) => candidate.letter?.format === "pdf");
  if (!letter) throw new Error("The candidate wrote no letter.");
  expect(isPdf(await renderLetterPdf(letter.content))).toBe(true);
  const text = docxText(await renderLetterDocx(letter.content));
  for (const paragraph of letter.content.paragraphs.filter((each) => !/['"&<>]/.test(each))) expect(text).toContain(paragraph);
});

test("every candidate sends a format that can show every character", () => {
  for (const { resume, letter } of candidates) {
    for (const document of letter ? [resume, letter] : [resume]) {
      expect(document.fileName.endsWith(`.${document.format}`)).toBe(true);
      if (document.format === "pdf") expect(canSetAsPdf(document.content)).toBe(true);
    }
  }
});

test("the format that a candidate chose decides what is rendered", async () => {
  const { letter } = someone((candidate) => candidate.letter?.format === "docx");
  const { resume } = someone((candidate) => candidate.resume.format === "pdf");
  expect(letter && docxText(await renderLetter(letter))).not.toBe("");
  expect(isPdf(await renderResume(resume))).toBe(true);
});
