import { AlignmentType, BorderStyle, Document, LevelFormat, Packer, Paragraph, TabStopType, TextRun } from "docx";
import type { Letter, Position, Resume } from "../documents.ts";

/** Twentieths of a point, Word's own unit: one inch is 1440. */
const inch = 1440;
const rightEdge = 6.5 * inch;
const bullets = "deeds";

function heading(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, bold: true, size: 25 })],
    spacing: { before: 260, after: 90 },
    keepNext: true,
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: "8A949B" } },
  });
}

function plain(text: string, after = 60): Paragraph {
  return new Paragraph({ children: [new TextRun(text)], spacing: { after } });
}

function positionBlock(position: Position): Paragraph[] {
  return [
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
      keepNext: true,
      children: [new TextRun({ text: position.title, bold: true }), new TextRun(`\t${position.from} – ${position.to}`)],
    }),
    new Paragraph({ keepNext: true, spacing: { after: 40 }, children: [new TextRun({ text: `${position.employer}, ${position.town}`, italics: true })] }),
    ...position.deeds.map((deed) => new Paragraph({ numbering: { reference: bullets, level: 0 }, spacing: { after: 30 }, children: [new TextRun(deed)] })),
    plain("", 40),
  ];
}

function section(title: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.length === 0 ? [] : [heading(title), ...paragraphs];
}

function resumeParagraphs(resume: Resume): Paragraph[] {
  const alignment = resume.layout === "classic" ? AlignmentType.CENTER : AlignmentType.LEFT;
  return [
    new Paragraph({ alignment, children: [new TextRun({ text: resume.name, bold: true, size: 40 })] }),
    new Paragraph({ alignment, spacing: { after: 120 }, children: [new TextRun({ text: [resume.home, resume.phone, resume.email].join("  •  "), size: 20 })] }),
    ...section("Profile", resume.summary ? [plain(resume.summary)] : []),
    ...section("Experience", resume.positions.flatMap(positionBlock)),
    ...section("Education", resume.education.map(({ award, school, year }) => plain(`${award}, ${school}, ${year}`))),
    ...section("Certifications", resume.certifications.map(({ name, year }) => plain(`${name}, ${year}`))),
    ...section("Skills", [plain(resume.skills.join(", "))]),
  ];
}

function letterParagraphs(letter: Letter): Paragraph[] {
  const { sender } = letter;
  return [
    new Paragraph({ children: [new TextRun({ text: sender.name, bold: true, size: 28 })] }),
    plain([sender.home, sender.phone, sender.email].join("  •  "), 480),
    plain(letter.addressee, 240),
    new Paragraph({ spacing: { after: 240 }, children: [new TextRun({ text: letter.subject, bold: true })] }),
    plain(letter.salutation, 160),
    ...letter.paragraphs.map((text) => plain(text, 160)),
    plain(letter.farewell, 480),
    plain(sender.name),
  ];
}

/** Calibri covers Vietnamese, pinyin and transliterated Arabic; where it is missing, its usual stand-ins do too. */
async function pack(title: string, author: string, children: Paragraph[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: "en-US" } }, paragraph: { spacing: { line: 269 } } } } },
    numbering: {
      config: [{ reference: bullets, levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 260 } } } }] }],
    },
    sections: [{ properties: { page: { size: { width: 8.5 * inch, height: 11 * inch }, margin: { top: inch, right: inch, bottom: inch, left: inch } } }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export function resumeToDocx(resume: Resume): Promise<Uint8Array> {
  return pack(`Resume of ${resume.name}`, resume.name, resumeParagraphs(resume));
}

export function letterToDocx(letter: Letter): Promise<Uint8Array> {
  return pack(`Letter of ${letter.sender.name}`, letter.sender.name, letterParagraphs(letter));
}
