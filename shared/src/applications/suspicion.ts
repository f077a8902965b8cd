/** What can be told of a form that is to be sent, besides its content. */
export interface Signs {
  /** More applications than on a calm day come from its address, or to its posting. */
  readonly isCrowded: boolean;
  /** A field holds something that no person can see. */
  readonly isTrapFilled: boolean;
  /** How long its page has been open; null when that is not known, as for a client without our page. */
  readonly secondsOpen: number | null;
}

/** Whether to ask for a proof of work before the application is taken; `leastSeconds`: nobody reads the form, fills it in and checks the answers faster. It is never a reason to turn it down: any of these can happen to a person. */
export function isSuspicious({ isCrowded, isTrapFilled, secondsOpen }: Signs, leastSeconds: number): boolean {
  return isCrowded || isTrapFilled || (secondsOpen !== null && secondsOpen < leastSeconds);
}
