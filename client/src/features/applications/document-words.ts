import { documentFormats, documentMediaTypes, type DocumentMediaType } from "@rounds/shared/documents/kinds.ts";
import { bytesText } from "../../lib/bytes.ts";
import { orList } from "../../lib/text.ts";

interface Accepted {
  readonly acceptedTypes: readonly string[];
  readonly maxBytes: number;
}

/** "PDF, Word (DOCX) or RTF, up to 10 MB". */
export function formatsText({ acceptedTypes, maxBytes }: Accepted): string {
  return `${orList(known(acceptedTypes).map((type) => documentFormats[type].label))}, up to ${bytesText(maxBytes)}`;
}

/** ".pdf,.docx" for a file input's `accept`. */
export function acceptText(acceptedTypes: readonly string[]): string {
  return known(acceptedTypes)
    .map((type) => `.${documentFormats[type].extension}`)
    .join(",");
}

function known(acceptedTypes: readonly string[]): DocumentMediaType[] {
  return documentMediaTypes.filter((type) => acceptedTypes.includes(type));
}
