import type { Words } from "../languages/language.ts";
import * as english from "../languages/words/en.ts";
import type { Compensation, PayPeriod } from "./content.ts";
import { moneyText } from "./money.ts";

type Pay = Pick<Compensation, "min" | "max" | "currency" | "period">;

/** How pay is put into words. */
export interface PayWords {
  readonly between: (min: string, max: string) => string;
  readonly from: (min: string) => string;
  readonly upTo: (max: string) => string;
  readonly per: (amount: string, period: PayPeriod) => string;
  /** BCP 47, for the amounts. */
  readonly locale: string;
}

/** "$60,000 to $100,000 a year", in a language that candidates read. */
export function payWords({ postings: { pay, periods }, language: { locale } }: Pick<Words, "postings" | "language">): PayWords {
  const { between, from, upTo } = pay;
  return { between, from, upTo, per: (amount, period) => pay.per(amount, periods[period]), locale };
}

/** As staff read it. */
export const plainWords = payWords(english);
/** "$60,000 - $100,000 per year": as job boards read it. */
export const boardWords: PayWords = { ...plainWords, between: (min, max) => `${min} - ${max}`, per: (amount, period) => `${amount} per ${period.toLowerCase()}` };

/** Null when the posting names no amount. */
export function payText(pay: Pay | null, words: PayWords): string | null {
  const amount = pay === null ? null : amountText(pay, words);
  return pay === null || amount === null ? null : words.per(amount, pay.period);
}

/** "$60,000 to $100,000", "From $60,000", "Up to $100,000"; null for no amount. */
export function amountText({ min, max, currency }: Omit<Pay, "period">, { between, from, upTo, locale }: PayWords): string | null {
  const [low, high] = [min, max].map((bound) => (bound === null ? null : moneyText(bound, currency, locale)));
  if (low == null) return high == null ? null : upTo(high);
  if (high == null) return from(low);
  return low === high ? low : between(low, high);
}
