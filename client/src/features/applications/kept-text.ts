import type { Words } from "@rounds/shared/languages/language.ts";
import { bytesText } from "../../lib/bytes.ts";

/** "resume.pdf, 120 KB, kept". */
export function keptText(name: string, bytes: number, { uploads }: Pick<Words, "uploads">): string {
  return uploads.kept(name, bytesText(bytes));
}
