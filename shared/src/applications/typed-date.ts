/** A date in the three fields that a form has for it, as they were typed. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const fewestLettersOfMonth = 3;
/** Year, month and day; a part that was left out leaves its place empty: "2026--30". */
const form = /^(\d*)-(\d*)-(\d*)$/;
const wholeYear = /^[1-9]\d{3}$/;

/** The three fields as one text: an ISO 8601 date when all is there, empty when nothing was typed. */
export function joinDate({ year, month, day }: DateParts): string {
  const parts = [year.trim(), twoDigits(monthNumber(month.trim())), twoDigits(day.trim())];
  return parts.every((part) => part === "") ? "" : parts.join("-");
}

/** What keeps a text from being a day of the calendar in ISO 8601, as an instruction; null when it is one. */
export function dateProblem(text: string): string | null {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return "Give a date with month, day and year";
  const missing = Object.entries({ month, day, year }).flatMap(([name, part]) => (part === "" ? [name] : []));
  if (missing.length === 3) return "Give a date with month, day and year";
  if (missing.length > 0) return `Add the ${missing.join(" and the ")} to this date`;
  if (!wholeYear.test(year)) return "Give the year of this date with four digits";
  return isOnCalendar(text) ? null : "This day is not on the calendar; look at the date again";
}

function isOnCalendar(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** "Mar", "march" and "3" are the third month; what is no month stays as it was typed. */
function monthNumber(typed: string): string {
  const name = typed.toLowerCase().replace(/\.$/, "");
  const index = name.length < fewestLettersOfMonth ? -1 : months.findIndex((month) => month.startsWith(name));
  return index < 0 ? typed : String(index + 1);
}

function twoDigits(part: string): string {
  return /^\d$/.test(part) ? `0${part}` : part;
}
