/** Whether the text is formed like an ISO 4217 code. */
export function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

/** 6000000 minor units of USD are 60000; of JPY, which has no minor unit, 6000000. */
export function majorUnits(minorUnits: number, currency: string): number {
  return minorUnits / 10 ** fractionDigits(currency);
}

/** Digits behind the point in an amount of this currency (ISO 4217): 2 for USD, 0 for JPY. */
export function fractionDigits(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
