import { isBlank, isUnprintable } from "../applications/contact.ts";
import { refusal, type Refusal } from "../errors.ts";
import type { Source } from "./sources.ts";

/** A channel is a place where the link is put; a referral belongs to the colleague who made it. */
export const shareLinkKinds = ["CHANNEL", "REFERRAL"] as const;
export type ShareLinkKind = (typeof shareLinkKinds)[number];

export const shareLinkLimits = { name: 80, activePerPosting: 100 } as const;

const PREFIX = "link-";
const codeShape = /^[0-9a-hjkmnp-tv-z]{10}$/;

export function isShareCode(text: string): boolean {
  return codeShape.test(text);
}

/** The source that a link's visits are counted under. */
export function sourceOfLink(code: string): Source {
  return `${PREFIX}${code}`;
}

/** The code in a link's source; null for every other source, and "" for one that only pretends. */
export function codeOfSource(source: Source): string | null {
  if (!source.startsWith(PREFIX)) return null;
  const code = source.slice(PREFIX.length);
  return isShareCode(code) ? code : "";
}

/** What a link to recommend a posting is called when nobody gives it another name. */
export function referralName(ownerName: string): string {
  return `Referral by ${ownerName}`.slice(0, shareLinkLimits.name);
}

export function checkShareLinkName(name: string): Refusal[] {
  if (isBlank(name)) return [refusal("REQUIRED", "Say where the link will be, such as the name of a newsletter.", "name")];
  if (name.trim().length > shareLinkLimits.name) return [refusal("TOO_LONG", `Shorten the name to ${shareLinkLimits.name} characters or fewer.`, "name")];
  return isUnprintable(name.trim()) ? [refusal("INVALID_VALUE", "The name has characters that cannot be printed. Type it again.", "name")] : [];
}
