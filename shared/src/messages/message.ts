import { isBlank, isUnprintable } from "../applications/contact.ts";
import type { Words } from "../languages/language.ts";
import { refusal, type Refusal } from "../errors.ts";

export const messageLimits = {
  /** Longest message, in UTF-16 code units, as a browser's `maxlength` counts. */
  text: 5_000,
  /** Messages that a candidate may send within an hour. */
  fromCandidateAnHour: 20,
  /** The newest messages of an application that are shown. */
  shown: 200,
} as const;

/** A message as it is kept: trimmed, with one kind of line end. */
export function keptMessage(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}

/** Looks at a kept message. */
export function checkMessage(text: string, { refusals, language }: Pick<Words, "refusals" | "language">): Refusal[] {
  const { message } = refusals;
  if (isBlank(text)) return [refusal("REQUIRED", message.missing, "text")];
  if (text.length > messageLimits.text) return [refusal("TOO_LONG", message.tooLong(messageLimits.text.toLocaleString(language.locale)), "text")];
  return isUnprintable(text.replace(/[\n\t]/g, " ")) ? [refusal("INVALID_VALUE", message.unprintable, "text")] : [];
}
