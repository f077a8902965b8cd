/** Thrown by a handler that knows better than the outbox when its next attempt is worth while. */
export class TryAgainLater extends Error {
  override readonly name = "TryAgainLater";

  constructor(
    readonly afterMs: number,
    why: string,
    /** Whether the log holds it already: it is not to hold it once for each job. */
    readonly log: { readonly isTold: boolean } = { isTold: false },
  ) {
    super(why);
  }
}
