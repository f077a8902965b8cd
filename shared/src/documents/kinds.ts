/** What a document is for. */
export const documentKinds = ["RESUME", "COVER_LETTER", "TRANSCRIPT", "CERTIFICATE", "PORTFOLIO", "OTHER"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentRequirements = ["REQUIRED", "OPTIONAL", "NOT_ACCEPTED"] as const;
export type DocumentRequirement = (typeof documentRequirements)[number];

/** 10 MB, counted in binary, so that a file which a desktop shows as "10 MB" passes. */
export const maxDocumentBytes = 10 * 1024 * 1024;
export const maxDocumentNameLength = 200;

/** The formats that a candidate may send, by media type: how their names end. */
export const documentExtensions = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/rtf": "rtf",
  "text/plain": "txt",
} as const;

export type DocumentMediaType = keyof typeof documentExtensions;
export const documentMediaTypes = Object.keys(documentExtensions) as DocumentMediaType[];
