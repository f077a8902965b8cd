import { periodText } from "@rounds/shared/postings/posting-words.ts";
import type { PostingPayFragment } from "../../graphql/generated/public.ts";
import { moneyText } from "../../lib/money.ts";

export { employmentTypeLabel, periodText, placesText, placeText, workplaceTypeLabel } from "@rounds/shared/postings/posting-words.ts";

/** "$60,000 to $100,000 a year"; null when the posting names no amount. */
export function payText(pay: Pick<PostingPayFragment, "min" | "max" | "currency" | "period">): string | null {
  const { min, max, currency } = pay;
  const amount = amountText(min === null ? null : moneyText(min, currency), max === null ? null : moneyText(max, currency));
  return amount === null ? null : `${amount} ${periodText(pay.period)}`;
}

/** "$60,000 to $100,000", "From $60,000", "Up to $100,000"; null for no amount. */
export function amountText(min: string | null, max: string | null): string | null {
  if (min === null) return max === null ? null : `Up to ${max}`;
  if (max === null) return `From ${min}`;
  return min === max ? min : `${min} to ${max}`;
}
