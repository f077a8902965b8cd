import { checkEmail, contactLimits, isBlank, isUnprintable } from "@rounds/shared/applications/contact.ts";
import { checkPassword } from "@rounds/shared/accounts/password-rules.ts";
import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import { refusals } from "@rounds/shared/languages/words/en.ts";
import type { Instant } from "../../platform/clock.ts";
import type { SetUpLinkRow, StaffMemberRow } from "./staff-member.entity.ts";

type Standing = Pick<StaffMemberRow, "role" | "active" | "passwordHash">;

export function isSetUp({ passwordHash }: Pick<Standing, "passwordHash">): boolean {
  return passwordHash !== null;
}

export function maySignIn(member: Pick<Standing, "active" | "passwordHash">): boolean {
  return member.active && isSetUp(member);
}

export function isWorkingAdministrator(member: Standing): boolean {
  return member.role === "ADMIN" && maySignIn(member);
}

/** Without anybody who can sign in as administrator, nobody could ever be let in again. */
export function mayDeactivate(member: Standing, workingAdministrators: number): boolean {
  return !isWorkingAdministrator(member) || workingAdministrators > 1;
}

export function isOpenLink({ usedAt, expiresAt }: Pick<SetUpLinkRow, "usedAt" | "expiresAt">, now: Instant): boolean {
  return usedAt === null && expiresAt > now;
}

/** An invitation that ran out unused would otherwise keep its address from being invited for ever. */
export function mayInviteAgain(member: Pick<Standing, "passwordHash">, links: readonly Pick<SetUpLinkRow, "usedAt" | "expiresAt">[], now: Instant): boolean {
  return !isSetUp(member) && !links.some((link) => isOpenLink(link, now));
}

/** What is wrong with an invitation, written to the administrator who sends it. */
export function checkInvitation({ name, email }: { readonly name: string; readonly email: string }): Refusal[] {
  const address = isBlank(email) ? [refusal("REQUIRED", "Enter the e-mail address to invite.", "email")] : checkEmail(email, refusals);
  return [...checkName(name, "the"), ...address];
}

interface NewAccount {
  readonly name: string;
  readonly password: string;
  readonly email?: string | null | undefined;
}

/** What is wrong with a new account, written to its owner. `emailNeeded`: the link does not say whose it is. */
export function checkNewAccount({ name, password, email }: NewAccount, emailNeeded: boolean): Refusal[] {
  return [...checkName(name, "your"), ...(emailNeeded ? checkEmail(email ?? "", refusals) : []), ...checkPassword(password)];
}

function checkName(name: string, whose: "the" | "your"): Refusal[] {
  const trimmed = name.trim();
  if (isBlank(trimmed)) return [refusal("REQUIRED", `Enter ${whose} name.`, "name")];
  if (trimmed.length > contactLimits.name) return [refusal("TOO_LONG", `Shorten ${whose} name to ${contactLimits.name} characters or fewer.`, "name")];
  if (isUnprintable(trimmed)) return [refusal("INVALID_VALUE", `${whose === "the" ? "The" : "Your"} name has characters that cannot be printed. Type it again.`, "name")];
  return [];
}
