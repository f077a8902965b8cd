import { isBlank, normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { audit } from "../../platform/audit/audit.ts";
import { MINUTE } from "../../platform/clock.ts";
import { hashToken } from "../../platform/ids.ts";
import { limiterOf } from "../../platform/limiter-of.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import type { SignInInput } from "./account.inputs.ts";
import { maySignIn } from "./account.policy.ts";
import { startSession, type SignedIn } from "./sessions.ts";
import { StaffMemberRow } from "./staff-member.entity.ts";

/** Failed attempts from one address for one e-mail, in a quarter of an hour. */
const attemptsOf = limiterOf(10, 15 * MINUTE);

const failed = refusal("SIGN_IN_FAILED", "The e-mail address and the password do not belong together. Check both and try again.");
const tooMany = refusal("TOO_MANY_ATTEMPTS", "There were too many attempts to sign in. Wait 15 minutes, then try again.");

/** Signs in with e-mail and password. `address` is the client's, for the limit on attempts; it is not stored. */
export async function signIn(services: Services, address: string, { email, password }: SignInInput): Promise<SignedIn> {
  refuseAny([
    ...(isBlank(email) ? [refusal("REQUIRED", "Enter your e-mail address.", "email")] : []),
    ...(password === "" ? [refusal("REQUIRED", "Enter your password.", "password")] : []),
  ]);
  const attempts = attemptsOf(services);
  const attempt = hashToken(`${address} ${normalizeEmail(email)}`);
  if (!attempts.take(attempt)) refuse(tooMany);
  const member = await checkCredentials(services, normalizeEmail(email), password);
  const signedIn = await services.database.write(async (tx) => {
    // Hashing took its time: the person may have been deactivated meanwhile.
    const current = await tx.manager.findOneByOrFail(StaffMemberRow, { id: member.id });
    if (!maySignIn(current)) refuse(failed);
    await audit(tx, services.clock, { actor: { kind: "staff", id: current.id }, action: "staff-member.sign-in", subject: { kind: "staff-member", id: current.id } });
    return startSession(services, tx, current);
  });
  attempts.forget(attempt);
  return signedIn;
}

// Unknown, inactive and not set up take the same time and get the same answer as a wrong password.
async function checkCredentials({ database, passwords }: Services, email: string, password: string): Promise<StaffMemberRow> {
  const member = await database.read.findOneBy(StaffMemberRow, { email });
  const candidate = member !== null && maySignIn(member) ? member : null;
  const matches = await passwords.verify(password, candidate?.passwordHash ?? null);
  return candidate !== null && matches ? candidate : refuse(failed);
}
