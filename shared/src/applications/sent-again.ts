import type { Stage } from "./stages.ts";

/** How an application that came in again from one address for one posting stands beside the one that counts. HELD: nobody has said yet, by the address's mailbox, that it is theirs; the hiring team does not see it. SENT_AGAIN: they have, and the other was being read already. REPLACED: a newer one counts in its place. */
export const asideKinds = ["HELD", "SENT_AGAIN", "REPLACED"] as const;
export type Aside = (typeof asideKinds)[number];

export const sentAgainLimits = {
  /** Mails that ask about one application within a day: nobody's mailbox is filled by somebody who types its address again and again. */
  mailsADay: 5,
} as const;

/** What is known of the application that counts. */
export interface EarlierStanding {
  readonly stage: Stage;
  /** When a colleague first opened it; null: nobody has. */
  readonly openedAt: string | null;
  /** When its candidate first heard from the hiring team. */
  readonly answeredAt: string | null;
  /** Whatever was done to it by a colleague: moved, noted, asked for. */
  readonly staffActs: number;
  /** Written by either side: words that were exchanged belong to what was sent. */
  readonly messages: number;
}

/** Whether anybody of the hiring team has begun to read: from then on nothing is replaced under their eyes. */
export function hasReviewStarted({ stage, openedAt, answeredAt, staffActs, messages }: EarlierStanding): boolean {
  return stage !== "NEW" || openedAt !== null || answeredAt !== null || staffActs > 0 || messages > 0;
}

/** What becomes of a held application once its mailbox has said that it is theirs. COUNTS: nothing stands in its way (any more). REPLACES: it takes the other's place. JOINS: the hiring team gets it beside the one that they are reading. */
export type Confirmation = "COUNTS" | "REPLACES" | "JOINS";

export function confirmationOf(earlier: EarlierStanding | null): Confirmation {
  if (earlier === null) return "COUNTS";
  return hasReviewStarted(earlier) ? "JOINS" : "REPLACES";
}

/** Whether an application stands in the way of another to the same posting. One that was withdrawn, or ruled out by an answer as it came in, does not: its candidate was told that they may apply again. */
export function isInTheWay({ stage, isRuledOut }: { readonly stage: Stage; readonly isRuledOut: boolean }): boolean {
  return stage !== "WITHDRAWN" && !(isRuledOut && stage === "DECLINED");
}
