import { fractionDigits } from "@rounds/shared/postings/money.ts";

/** Minor units as a person types them: 6000000 of USD is "60000"; empty for no amount. */
export function amountToType(minorUnits: number | null, currency: string): string {
  if (minorUnits === null) return "";
  const digits = fractionDigits(currency);
  const amount = minorUnits / 10 ** digits;
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(digits);
}

/** What a person typed ("60,000" or "31.50") in minor units; null for nothing, undefined for no number. */
export function minorUnitsTyped(text: string, currency: string): number | null | undefined {
  const plain = text.replace(/[\s,$]/g, "");
  if (plain === "") return null;
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 10 ** fractionDigits(currency));
}
