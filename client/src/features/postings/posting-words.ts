import type { Words } from "@rounds/shared/languages/language.ts";
import * as english from "@rounds/shared/languages/words/en.ts";
import * as pay from "@rounds/shared/postings/pay-text.ts";

export { employmentTypeLabel, periodText, placesText, placeText, workplaceTypeLabel } from "@rounds/shared/postings/posting-words.ts";

export type PostingWords = Pick<Words, "postings" | "language">;

/** "$60,000 to $100,000 a year"; null when the posting names no amount. */
export function payText(range: Parameters<typeof pay.payText>[0], words: PostingWords = english): string | null {
  return pay.payText(range, pay.payWords(words));
}

/** The amounts alone. */
export function amountText(range: Parameters<typeof pay.amountText>[0], words: PostingWords): string | null {
  return pay.amountText(range, pay.payWords(words));
}
