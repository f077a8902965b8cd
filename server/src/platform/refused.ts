import type { Refusal } from "@rounds/shared/errors.ts";

/** Thrown inside a transaction to roll it back for an expected reason; `answering` turns it into `userErrors`. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ code }) => code).join(", "));
  }
}

export function refuse(...refusals: readonly Refusal[]): never {
  throw new Refused(refusals);
}

export function refuseAny(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

export type Outcome<Value> = { readonly value: Value; readonly userErrors: readonly Refusal[] } | { readonly value: null; readonly userErrors: readonly Refusal[] };

/** Runs `work`; a refusal becomes its outcome, anything else stays thrown. */
export async function answering<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work(), userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { value: null, userErrors: error.refusals };
    throw error;
  }
}
