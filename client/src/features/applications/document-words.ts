import { documentExtensions, documentMediaTypes, type DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { bytesText } from "../../lib/bytes.ts";
import { orList } from "../../lib/text.ts";

interface Accepted {
  readonly acceptedTypes: readonly string[];
  readonly maxBytes: number;
}

/** "PDF, Word (DOCX) or RTF, up to 10 MB". */
export function formatsText({ acceptedTypes, maxBytes }: Accepted, { documents, language }: Pick<Words, "documents" | "language">): string {
  const formats = known(acceptedTypes).map((type) => documents.formats[type]);
  return documents.accepted(orList(formats, language.locale), bytesText(maxBytes));
}

/** ".pdf,.docx" for a file input's `accept`. */
export function acceptText(acceptedTypes: readonly string[]): string {
  return known(acceptedTypes)
    .map((type) => `.${documentExtensions[type]}`)
    .join(",");
}

function known(acceptedTypes: readonly string[]): DocumentMediaType[] {
  return documentMediaTypes.filter((type) => acceptedTypes.includes(type));
}
