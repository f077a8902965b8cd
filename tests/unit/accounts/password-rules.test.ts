import { checkPassword, passwordLimits } from "@rounds/shared/accounts/password-rules.ts";
import { expect, test } from "vitest";

test.each([
  ["", "REQUIRED"],
  ["short", "PASSWORD_TOO_SHORT"],
  ["x".repeat(passwordLimits.min - 1), "PASSWORD_TOO_SHORT"],
  ["x".repeat(passwordLimits.min), undefined],
  ["x".repeat(passwordLimits.max), undefined],
  ["x".repeat(passwordLimits.max + 1), "TOO_LONG"],
])("%j as a new password: %s", (password, code) => {
  expect(checkPassword(password)[0]?.code).toBe(code);
});
