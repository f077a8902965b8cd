/** Full-time pay of a year, in major units, outside of which an amount is a slip. The least is the lowest general minimum wage of the currency's country at 2,080 hours. */
interface PayBounds {
  readonly least: number;
  readonly most: number;
}

/** Currencies that are not here are not judged. */
export const plausibleYearlyPay: Readonly<Record<string, PayBounds>> = {
  // 29 U.S.C. 206(a)(1): $7.25 an hour.
  USD: { least: 15_080, most: 2_000_000 },
};
