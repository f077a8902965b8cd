import type { Words } from "@rounds/shared/languages/language.ts";
import * as english from "@rounds/shared/languages/words/en.ts";
import * as pay from "@rounds/shared/postings/pay-text.ts";

export { employmentTypeLabel, periodText, placesText, placeText, workplaceTypeLabel } from "@rounds/shared/postings/posting-words.ts";

export type PayWords = Pick<Words, "postings" | "language">;

/** "$60,000 to $100,000 a year"; null when the posting names no amount. */
export function payText(range: Parameters<typeof pay.payText>[0], words: PayWords = english): string | null {
  return pay.payText(range, pay.payWords(words));
}

/** The amounts alone. */
export function amountText(range: Parameters<typeof pay.amountText>[0], words: PayWords): string | null {
  return pay.amountText(range, pay.payWords(words));
}
