const digitsByCurrency = new Map<string, number>();

/** How many digits a currency has behind the point: 2 for USD, 0 for JPY. A currency that is half typed counts as two. */
export function minorUnitDigits(currency: string): number {
  const known = digitsByCurrency.get(currency);
  if (known !== undefined) return known;
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  digitsByCurrency.set(currency, digits);
  return digits;
}

/** 6000000 minor units of USD are 60000; of JPY, which has no minor unit, 6000000. */
export function toMajorUnits(minorUnits: number, currency: string): number {
  return minorUnits / 10 ** minorUnitDigits(currency);
}

/** An amount for a sentence: `USD 60,000`, `USD 42.50`. */
export function moneyText(minorUnits: number, currency: string): string {
  const amount = toMajorUnits(minorUnits, currency);
  const digits = Number.isInteger(amount) ? 0 : minorUnitDigits(currency);
  return `${currency} ${amount.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}
