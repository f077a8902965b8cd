import { refusal, type Refusal } from "../errors.ts";
import type { RefusalWords } from "../languages/language.ts";

/** Longest texts of the contact fields, in UTF-16 code units, as a browser's `maxlength` counts; e-mail after RFC 5321. */
export const contactLimits = { name: 100, email: 254, phone: 40, source: 200 } as const;

const emailPattern = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;
const longestLocalPart = 64;
const phonePattern = /^\+?[\p{Nd}\p{Zs}().\-/]+(?:(?:x|ext\.?)\p{Zs}*\p{Nd}{1,6})?$/iu;
const fewestPhoneDigits = 5;
/** Control characters, halves of characters and marks that reverse the writing direction: none belongs in one line of text. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** The form under which an address identifies a candidate: mail systems in use treat both parts without regard to case. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** True when nothing in the text can be seen, whatever invisible characters it holds. */
export function isBlank(text: string): boolean {
  return text.replace(/[\p{C}\p{Z}]/gu, "") === "";
}

/** True when one line of text holds a character that would break a line, a header or the reading direction. */
export function isUnprintable(line: string): boolean {
  return unprintable.test(line);
}

export function checkGivenName(name: string, words: RefusalWords): Refusal[] {
  return checkName(name, "givenName", words);
}

export function checkFamilyName(name: string, words: RefusalWords): Refusal[] {
  return checkName(name, "familyName", words);
}

export function checkEmail(email: string, words: RefusalWords): Refusal[] {
  const address = normalizeEmail(email);
  if (isBlank(address)) return [refusal("REQUIRED", words.email.missing, "email")];
  if (address.length > contactLimits.email) return [refusal("TOO_LONG", words.email.tooLong(contactLimits.email), "email")];
  return isEmail(address) ? [] : [refusal("INVALID_EMAIL", words.email.invalid, "email")];
}

/** Whether mail could reach a text. */
export function isEmail(text: string): boolean {
  const address = normalizeEmail(text);
  return address.length <= contactLimits.email && emailPattern.test(address) && address.indexOf("@") <= longestLocalPart;
}

/** A phone number may be left out; one that is given must look like one. */
export function checkPhone(phone: string | null | undefined, words: RefusalWords): Refusal[] {
  if (phone === null || phone === undefined || isBlank(phone)) return [];
  const number = phone.trim();
  if (number.length > contactLimits.phone) return [refusal("TOO_LONG", words.phone.tooLong(contactLimits.phone), "phone")];
  return isPhone(number) ? [] : [refusal("INVALID_PHONE", words.phone.invalid, "phone")];
}

/** Whether a text looks like a phone number. */
export function isPhone(text: string): boolean {
  return text.length <= contactLimits.phone && phonePattern.test(text) && countDigits(text) >= fewestPhoneDigits;
}

/** Where the candidate comes from is noted by links, not typed; it may be left out. */
export function checkSource(source: string | null | undefined, words: RefusalWords): Refusal[] {
  if (source === null || source === undefined) return [];
  if (source.length > contactLimits.source) return [refusal("TOO_LONG", words.source.tooLong(contactLimits.source), "source")];
  if (isUnprintable(source)) return [refusal("INVALID_VALUE", words.source.unprintable, "source")];
  return [];
}

function checkName(name: string, field: "givenName" | "familyName", words: RefusalWords): Refusal[] {
  const trimmed = name.trim();
  if (isBlank(trimmed)) return [refusal("REQUIRED", words[field].missing, field)];
  if (trimmed.length > contactLimits.name) return [refusal("TOO_LONG", words[field].tooLong(contactLimits.name), field)];
  if (isUnprintable(trimmed)) return [refusal("INVALID_VALUE", words[field].unprintable, field)];
  return [];
}

function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}
