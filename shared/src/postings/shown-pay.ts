import type { Compensation } from "./content.ts";

/** A posting's pay as candidates see it: beside its benchmark only where the employer wants that. */
export function shownPay<Pay extends Pick<Compensation, "benchmark">>(pay: Pay | null, { showsBenchmark }: { readonly showsBenchmark: boolean }): Pay | null {
  return pay === null || showsBenchmark ? pay : { ...pay, benchmark: null };
}
