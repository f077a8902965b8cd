import { refusal, type Refusal } from "../errors.ts";
import { isReplyPromise, replyPromiseLimits } from "./reply-promise.ts";

/** What is wrong with a promise to answer; nothing where none is given. */
export function checkReplyPromise(days: number | null | undefined): Refusal[] {
  if (days == null || isReplyPromise(days)) return [];
  return [refusal("INVALID_VALUE", `Give a whole number of days from ${replyPromiseLimits.fewest} to ${replyPromiseLimits.most}.`, "replyWithinDays")];
}
