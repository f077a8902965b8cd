import { documents } from "../languages/words/en.ts";
import type { DocumentKind, DocumentMediaType } from "./kinds.ts";

/** As staff read it; candidates read it in the words of their language. */
export function documentKindLabel(kind: DocumentKind): string {
  return documents.kinds[kind];
}

/** "Word (DOCX)", as staff and integrators read it. */
export function documentFormatLabel(mediaType: DocumentMediaType): string {
  return documents.formats[mediaType];
}
