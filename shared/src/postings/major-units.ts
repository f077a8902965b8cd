/** 6000000 minor units of USD are 60000; of JPY, which has no minor unit, 6000000. `currency` is ISO 4217. */
export function majorUnits(minorUnits: number, currency: string): number {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return minorUnits / 10 ** digits;
}
