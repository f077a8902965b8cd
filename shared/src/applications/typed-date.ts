import type { RefusalWords } from "../languages/language.ts";
import { isDay } from "../time/local-day.ts";

/** A date in the three fields that a form has for it, as they were typed. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const fewestLettersOfMonth = 3;
/** Year, month and day; a part that was left out leaves its place empty: "2026--30". */
const form = /^(\d*)-(\d*)-(\d*)$/;
const wholeYear = /^[1-9]\d{3}$/;

/** The three fields as one text: an ISO 8601 date when all is there, empty when nothing was typed. Months may be typed by these names. */
export function joinDate({ year, month, day }: DateParts, months: readonly string[]): string {
  const parts = [year.trim(), twoDigits(monthNumber(month.trim(), months)), twoDigits(day.trim())];
  return parts.every((part) => part === "") ? "" : parts.join("-");
}

/** What keeps a text from being a day of the calendar in ISO 8601, as an instruction; null when it is one. */
export function dateProblem(text: string, words: RefusalWords["question"]["fault"]): string | null {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return words.wholeDate;
  const missing = Object.entries({ month, day, year }).flatMap(([name, part]) => (part === "" ? [name] : []));
  if (missing.length === 3) return words.wholeDate;
  if (missing.length > 0) return askForParts(missing.join(" "), words);
  if (!wholeYear.test(year)) return words.fullYear;
  return isDay(text) ? null : words.notOnCalendar;
}

function askForParts(missing: string, { datePartMissing, wholeDate }: RefusalWords["question"]["fault"]): string {
  return Object.entries(datePartMissing).find(([parts]) => parts === missing)?.[1] ?? wholeDate;
}

/** "Mar", "march" and "3" are the third month; what is no month stays as it was typed. */
function monthNumber(typed: string, months: readonly string[]): string {
  const name = typed.toLowerCase().replace(/\.$/, "");
  const index = name.length < fewestLettersOfMonth ? -1 : months.findIndex((month) => month.startsWith(name));
  return index < 0 ? typed : String(index + 1);
}

function twoDigits(part: string): string {
  return /^\d$/.test(part) ? `0${part}` : part;
}
