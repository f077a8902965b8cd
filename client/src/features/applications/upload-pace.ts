import type { Words } from "@rounds/shared/languages/language.ts";

interface Mark {
  /** In milliseconds. */
  readonly at: number;
  readonly sentBytes: number;
}

/** What is older says little about a line that changes. */
const WINDOW_MS = 8_000;
const LEAST_SPAN_MS = 1_000;

/** Tells from what was sent lately how long the rest will take. */
export class UploadPace {
  #marks: Mark[] = [];

  note(at: number, sentBytes: number): void {
    const last = this.#marks.at(-1);
    // After a broken connection the count goes on from what has arrived.
    if (last !== undefined && sentBytes < last.sentBytes) this.#marks = [];
    this.#marks = [...this.#marks.filter((mark) => at - mark.at <= WINDOW_MS), { at, sentBytes }];
  }

  /** Null while too little is known. */
  secondsLeft(totalBytes: number): number | null {
    const [first] = this.#marks;
    const last = this.#marks.at(-1);
    if (first === undefined || last === undefined) return null;
    const [span, sent] = [last.at - first.at, last.sentBytes - first.sentBytes];
    if (span < LEAST_SPAN_MS || sent <= 0) return null;
    return ((totalBytes - last.sentBytes) / sent) * (span / 1_000);
  }
}

/** "about 20 seconds left": rounded, so that it does not flicker. */
export function timeLeftText(seconds: number, { uploads }: Pick<Words, "uploads">): string {
  const { moment, seconds: inSeconds, minutes: inMinutes, longer } = uploads.timeLeft;
  if (seconds <= 5) return moment;
  if (seconds <= 55) return inSeconds(Math.ceil(seconds / 5) * 5);
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? inMinutes(Math.max(minutes, 1)) : longer;
}
