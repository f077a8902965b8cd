import type { Resume } from "../documents.ts";
import type { ResumeLayout } from "../people.ts";
import { accentOf, face, ink, keepTogether, softInk, type PageSetup, type PdfPage } from "./pdf-page.ts";
import { certificationSection, educationSection, experienceSection, paragraph, type Column, type Heading } from "./resume-blocks.ts";

interface Layout {
  readonly margins: PageSetup["margins"];
  readonly serif: boolean;
  draw(page: PdfPage, resume: Resume): void;
}

/** Serif, centered head, ruled headings: the resume of someone who was taught how one looks. */
const classic: Layout = {
  margins: { top: 60, right: 72, bottom: 60, left: 72 },
  serif: true,
  draw(page, resume) {
    const column: Column = { x: 72, width: 468, size: 11 };
    const heading: Heading = (target, text, { x, width, size }) => {
      keepTogether(target, 70);
      target.y += 6;
      target.font(face.bold).fontSize(size + 1).fillColor(ink).text(text, x, target.y, { width });
      target.moveTo(x, target.y + 1).lineTo(x + width, target.y + 1).lineWidth(0.6).strokeColor(softInk).stroke();
      target.y += 7;
    };
    page.font(face.bold).fontSize(22).text(resume.name, { align: "center" });
    page.font(face.regular).fontSize(10.5).fillColor(softInk).text([resume.home, resume.phone, resume.email].join("  •  "), { align: "center" });
    page.y += 6;
    if (resume.summary) {
      heading(page, "Profile", column);
      paragraph(page, resume.summary, column);
    }
    experienceSection(page, resume, column, heading);
    educationSection(page, resume, column, heading);
    certificationSection(page, resume, column, heading);
    heading(page, "Skills", column);
    paragraph(page, resume.skills.join(", "), column);
  },
};

/** A colored band across the head, headings in the same color. */
const banded: Layout = {
  margins: { top: 54, right: 60, bottom: 54, left: 60 },
  serif: false,
  draw(page, resume) {
    const accent = accentOf(resume.name);
    const column: Column = { x: 60, width: 492, size: 10 };
    const heading: Heading = (target, text, { x, width, size }) => {
      keepTogether(target, 70);
      target.y += 8;
      target.font(face.bold).fontSize(size + 2).fillColor(accent).text(text, x, target.y, { width });
      target.y += 4;
    };
    page.rect(0, 0, page.page.width, 118).fill(accent);
    page.font(face.bold).fontSize(24).fillColor("#ffffff").text(resume.name, 60, 32, { width: 492 });
    page.font(face.regular).fontSize(11.5).text(resume.headline, { width: 492 });
    page.fontSize(9.5).text([resume.email, resume.phone, resume.home].join("   |   "), 60, 96, { width: 492 });
    page.y = 130;
    if (resume.summary) paragraph(page, resume.summary, { ...column, size: 10.5 });
    experienceSection(page, resume, column, heading);
    heading(page, "Skills", column);
    paragraph(page, resume.skills.join("  ·  "), column);
    certificationSection(page, resume, column, heading);
    educationSection(page, resume, column, heading);
  },
};

const sidebarWidth = 188;

/** Two columns: who I am on a tinted strip, what I did beside it. */
const sidebar: Layout = {
  margins: { top: 48, right: 48, bottom: 48, left: sidebarWidth + 26 },
  serif: false,
  draw(page, resume) {
    const accent = accentOf(resume.name);
    const side: Column = { x: 30, width: sidebarWidth - 54, size: 9 };
    const main: Column = { x: sidebarWidth + 26, width: 612 - sidebarWidth - 26 - 48, size: 9.5 };
    const tint = (): void => {
      const { x, y } = page;
      page.rect(0, 0, sidebarWidth, page.page.height).fill("#eef1f3");
      page.x = x;
      page.y = y;
    };
    const heading: Heading = (target, text, { x, width, size }) => {
      keepTogether(target, 60);
      target.y += 10;
      target.font(face.bold).fontSize(size + 1.5).fillColor(accent).text(text, x, target.y, { width });
      target.y += 3;
    };
    tint();
    page.on("pageAdded", tint);
    page.font(face.bold).fontSize(19).fillColor(accent).text(resume.name, main.x, 48, { width: main.width });
    page.font(face.regular).fontSize(11).fillColor(softInk).text(resume.headline, { width: main.width });
    const startOfMain = page.y + 8;

    page.y = 48;
    heading(page, "Contact", side);
    for (const line of [resume.email, resume.phone, resume.home]) paragraph(page, line, side);
    heading(page, "Skills", side);
    for (const skill of resume.skills) paragraph(page, skill, side);
    certificationSection(page, resume, side, heading);
    educationSection(page, resume, side, heading);

    page.y = startOfMain;
    if (resume.summary) paragraph(page, resume.summary, { ...main, size: 10 });
    experienceSection(page, resume, main, heading);
  },
};

export const resumeLayouts: Record<ResumeLayout, Layout> = { classic, banded, sidebar };
