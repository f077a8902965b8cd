interface PhoneDigits {
  readonly digits: string;
  /** Whether they begin with a country's code. */
  readonly international: boolean;
}

const fewestDigits = 7;
/** Of every number, so that "+34 612 345 678" is found by "612 345 678" too. */
const keyDigits = 9;

/** Under which a number is found again, however it was typed; null for one that is too short or made up to get past a field. */
export function phoneKey(phone: string | null | undefined): string | null {
  const { digits } = digitsOf(phone ?? "");
  if (digits.length < fewestDigits || new Set(digits).size < 3) return null;
  return digits.slice(-keyDigits);
}

/** Whether two numbers ring the same phone: with or without the country's code, spaces, a trunk zero or an extension. */
export function isSamePhone(one: string | null | undefined, other: string | null | undefined): boolean {
  const key = phoneKey(one);
  if (key === null || key !== phoneKey(other)) return false;
  const [mine, theirs] = [digitsOf(one ?? ""), digitsOf(other ?? "")];
  if (mine.international === theirs.international) return mine.digits === theirs.digits;
  const [withCode, without] = mine.international ? [mine.digits, theirs.digits] : [theirs.digits, mine.digits];
  return withCode === without || (without.length >= keyDigits && withCode.endsWith(without) && withCode.length - without.length <= longestCountryCode);
}

const longestCountryCode = 3;

function digitsOf(phone: string): PhoneDigits {
  const number = asciiDigits(phone.normalize("NFKC")).trim().replace(/(?:x|ext\.?)\s*\d{1,6}$/i, "");
  const hasCode = /^\(?\s*(?:\+|00)/.test(number);
  const digits = number.replace(/\(0\)/g, hasCode ? "" : "0").replace(/\D/g, "");
  if (hasCode) return { digits: digits.replace(/^00/, ""), international: true };
  // "1 555 123 4567" is how North America writes its own country's code.
  if (/^1\d{10}$/.test(digits)) return { digits, international: true };
  return { digits: digits.replace(/^0/, ""), international: false };
}

/** The form takes the digits of every script. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

// Each script's digits stand in one row of ten, and no row begins right behind another's but those of mathematics.
function valueOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}
