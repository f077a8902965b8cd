import { fractionDigits } from "@rounds/shared/postings/money.ts";

/** "$60,000" or "$31.50"; `minorUnits` of an ISO 4217 currency. */
export function moneyText(minorUnits: number, currency: string, locale = "en-US"): string {
  const digits = fractionDigits(currency);
  const amount = minorUnits / 10 ** digits;
  const fraction = Number.isInteger(amount) ? 0 : digits;
  return new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits: fraction, maximumFractionDigits: fraction }).format(amount);
}
