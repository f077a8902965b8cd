import { isBlank, isUnprintable } from "@rounds/shared/applications/contact.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";

interface TextRule {
  /** What a person calls it: "note". */
  readonly label: string;
  /** In UTF-16 code units, as a browser's `maxlength` counts. */
  readonly limit: number;
  readonly lines: "one" | "many";
  readonly path: readonly string[];
}

/** A typed text as it is kept: trimmed, with one kind of line end. */
export function keptText(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}

/** Looks at a kept text. */
export function checkText(text: string, { label, limit, lines, path }: TextRule): Refusal[] {
  if (isBlank(text)) return [refusal("REQUIRED", `Enter the ${label}.`, ...path)];
  if (text.length > limit) return [refusal("TOO_LONG", `Shorten the ${label} to ${limit.toLocaleString("en-US")} characters or fewer.`, ...path)];
  const line = lines === "many" ? text.replace(/[\r\n\t]/g, " ") : text;
  return isUnprintable(line) ? [refusal("INVALID_VALUE", `The ${label} has characters that cannot be printed. Type it again.`, ...path)] : [];
}
