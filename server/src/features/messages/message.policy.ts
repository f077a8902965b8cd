import { DAY } from "../../platform/clock.ts";

/** Another mail about messages that wait goes out after this. */
const REMIND_AFTER_MS = DAY;

export interface Waiting {
  /** Messages that wait already, without the new one. */
  readonly unread: number;
  /** When that side was last told by mail. */
  readonly toldAt: string | null;
}

/** One mail tells that something waits, however many messages follow within a day: more would only be noise. */
export function isToBeTold({ unread, toldAt }: Waiting, now: Date): boolean {
  return unread === 0 || toldAt === null || now.getTime() - Date.parse(toldAt) >= REMIND_AFTER_MS;
}
