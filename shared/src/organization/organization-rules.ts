import { contrast, contrastText, isReadableOn, parseColor, readableOnWhite } from "../brand/colors.ts";
import { refusal, type Refusal } from "../errors.ts";
import { contentLimits } from "../postings/content.ts";
import { isTimeZone } from "../time/wall-time.ts";

/** Limits of the organization's texts, in UTF-16 code units, as a browser's `maxlength` counts; and how many there may be. */
export const organizationLimits = { name: 120, about: contentLimits.paragraph, websiteUrl: 600, locations: contentLimits.items } as const;

/** What can be wrong with the organization's settings; what is not given is not looked at. */
export interface OrganizationTexts {
  readonly name?: string;
  readonly about?: string;
  /** Empty: it has none. */
  readonly websiteUrl?: string;
  readonly timeZone?: string;
  readonly accentColor?: string;
}

/** Every fault at once; `path` is the name of the field. */
export function checkOrganization({ name, about, websiteUrl, timeZone, accentColor }: OrganizationTexts): Refusal[] {
  return [
    ...(name === undefined ? [] : checkName(name)),
    ...(about === undefined ? [] : checkLength("about", about, organizationLimits.about)),
    ...(websiteUrl === undefined || websiteUrl === "" ? [] : checkWebsite(websiteUrl)),
    ...(timeZone === undefined || isTimeZone(timeZone) ? [] : [refusal("INVALID_VALUE", "There is no such time zone. Use an IANA name, such as America/Chicago.", "timeZone")]),
    ...(accentColor === undefined ? [] : checkAccentColor(accentColor)),
  ];
}

function checkName(name: string): Refusal[] {
  return name === "" ? [refusal("REQUIRED", "Give the organization's name: candidates read it on every page.", "name")] : checkLength("name", name, organizationLimits.name);
}

function checkLength(field: string, text: string, limit: number): Refusal[] {
  return text.length <= limit ? [] : [refusal("TOO_LONG", `Shorten this to ${limit} characters or fewer.`, field)];
}

/** Of http alone, and without a name and password in it: candidates follow it. */
const WEB_ADDRESS = /^https?:\/\/[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*(:\d{1,5})?([/?#]\S*)?$/iu;

function checkWebsite(url: string): Refusal[] {
  if (url.length > organizationLimits.websiteUrl) return checkLength("websiteUrl", url, organizationLimits.websiteUrl);
  return WEB_ADDRESS.test(url) ? [] : [refusal("INVALID_VALUE", "Give a whole web address, such as https://www.example.org.", "websiteUrl")];
}

/** A color must carry text on white; the sentence names the nearest shade that does. */
export function checkAccentColor(typed: string): Refusal[] {
  const color = parseColor(typed);
  if (color === null) return [refusal("INVALID_VALUE", "Give a color by its six digits, such as #14606b.", "accentColor")];
  if (isReadableOn(color, ["#ffffff"])) return [];
  const ratio = contrastText(contrast(color, "#ffffff"));
  return [refusal("CONTRAST_TOO_LOW", `Text in ${color} is hard to read: it reaches ${ratio} on white and needs 4.5:1. The nearest shade that does is ${readableOnWhite(color)}.`, "accentColor")];
}
