import { bytesText } from "../../lib/bytes.ts";

/** "resume.pdf, 120 KB, kept". */
export function keptText(name: string, bytes: number): string {
  return `${name}, ${bytesText(bytes)}, kept`;
}
