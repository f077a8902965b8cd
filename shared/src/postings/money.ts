/** Whether the text is formed like an ISO 4217 code. */
export function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

/** 6000000 minor units of USD are 60000; of JPY, which has no minor unit, 6000000. */
export function majorUnits(minorUnits: number, currency: string): number {
  return minorUnits / 10 ** fractionDigits(currency);
}

/** Digits behind the point in an amount of this currency (ISO 4217): 2 for USD, 0 for JPY; 2 as well while the code is half typed. */
export function fractionDigits(currency: string): number {
  if (!isCurrency(currency)) return 2;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** "$60,000" or "$31.50"; `minorUnits` of an ISO 4217 currency, as the locale (BCP 47) writes them. */
export function moneyText(minorUnits: number, currency: string, locale = "en-US"): string {
  const amount = majorUnits(minorUnits, currency);
  const fraction = Number.isInteger(amount) ? 0 : fractionDigits(currency);
  return new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits: fraction, maximumFractionDigits: fraction }).format(amount);
}

/** An amount for a sentence, in a currency that may be half typed: `USD 60,000`, `USD 42.50`. */
export function codedMoney(minorUnits: number, currency: string): string {
  const amount = majorUnits(minorUnits, currency);
  const shown = Number.isInteger(amount) ? 0 : fractionDigits(currency);
  return `${currency} ${amount.toLocaleString("en", { minimumFractionDigits: shown, maximumFractionDigits: shown })}`;
}
