import { refusal, type Refusal } from "../errors.ts";

/** Shortest and longest password, in UTF-16 code units, as a browser's `maxlength` counts. Length is the only rule, after NIST SP 800-63B. */
export const passwordLimits = { min: 12, max: 200 } as const;

/** What is wrong with a new password; `path` is `["password"]`. */
export function checkPassword(password: string): Refusal[] {
  if (password === "") return [refusal("REQUIRED", "Choose a password.", "password")];
  if (password.length < passwordLimits.min) return [refusal("PASSWORD_TOO_SHORT", `Use ${passwordLimits.min} characters or more.`, "password")];
  if (password.length > passwordLimits.max) return [refusal("TOO_LONG", `Shorten the password to ${passwordLimits.max} characters or fewer.`, "password")];
  return [];
}
