/** What a document is for. */
export const documentKinds = ["RESUME", "COVER_LETTER", "TRANSCRIPT", "CERTIFICATE", "PORTFOLIO", "OTHER"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentRequirements = ["REQUIRED", "OPTIONAL", "NOT_ACCEPTED"] as const;
export type DocumentRequirement = (typeof documentRequirements)[number];

/** 10 MB, counted in binary, so that a file which a desktop shows as "10 MB" passes. */
export const maxDocumentBytes = 10 * 1024 * 1024;
export const maxDocumentNameLength = 200;

/** The formats that a candidate may send, by media type: what people call them and how their names end. */
export const documentFormats = {
  "application/pdf": { label: "PDF", extension: "pdf" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { label: "Word (DOCX)", extension: "docx" },
  "application/vnd.oasis.opendocument.text": { label: "OpenDocument (ODT)", extension: "odt" },
  "application/rtf": { label: "RTF", extension: "rtf" },
  "text/plain": { label: "plain text (TXT)", extension: "txt" },
} as const;

export type DocumentMediaType = keyof typeof documentFormats;
export const documentMediaTypes = Object.keys(documentFormats) as DocumentMediaType[];

const kindLabels: Record<DocumentKind, string> = {
  RESUME: "Resume",
  COVER_LETTER: "Cover letter",
  TRANSCRIPT: "Transcript",
  CERTIFICATE: "Certificate",
  PORTFOLIO: "Portfolio",
  OTHER: "Other document",
};

export function documentKindLabel(kind: DocumentKind): string {
  return kindLabels[kind];
}
