import type { Compensation, PayPeriod } from "./content.ts";
import { majorUnits } from "./money.ts";

interface Words {
  readonly to: string;
  readonly per: string;
  readonly from: string;
  readonly upTo: string;
}

/** "$60,000 - $100,000 per year": as job boards read it. */
export const boardWords: Words = { to: " - ", per: " per ", from: "From ", upTo: "Up to " };
/** "$60,000 to $100,000 a year": as people read it. */
export const plainWords: Words = { to: " to ", per: " a ", from: "From ", upTo: "Up to " };

const periods: Readonly<Record<PayPeriod, string>> = { HOUR: "hour", DAY: "day", WEEK: "week", MONTH: "month", YEAR: "year" };

/** Null when the posting names no amount. */
export function payText(pay: Pick<Compensation, "min" | "max" | "currency" | "period"> | null, words: Words): string | null {
  const amount = pay === null ? null : amountText(pay, words);
  if (pay === null || amount === null) return null;
  return `${amount}${words.per}${periods[pay.period]}`.replace(" a hour", " an hour");
}

function amountText({ min, max, currency }: Pick<Compensation, "min" | "max" | "currency">, words: Words): string | null {
  const [low, high] = [min, max].map((bound) => (bound === null ? null : moneyText(majorUnits(bound, currency), currency)));
  if (low == null) return high == null ? null : `${words.upTo}${high}`;
  if (high == null) return `${words.from}${low}`;
  return low === high ? low : `${low}${words.to}${high}`;
}

function moneyText(amount: number, currency: string): string {
  return new Intl.NumberFormat("en-US", { style: "currency", currency, ...(Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {}) }).format(amount);
}
