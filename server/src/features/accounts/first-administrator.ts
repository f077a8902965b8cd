import { audit } from "../../platform/audit/audit.ts";
import type { Services } from "../../platform/services.ts";
import { checkNewAccount } from "./account.policy.ts";
import { countWorkingAdministrators, hasStaff } from "./account.queries.ts";
import { addStaffMember } from "./add-staff-member.ts";
import { replaceSetUpLink, setUpUrl, withdrawSetUpLinks } from "./set-up-links.ts";

interface Credentials {
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

/** A name until the person gives another; the environment names only address and password. */
const NAME = "Administrator";

/**
 * Makes sure at start that somebody can get in: creates the administrator that the environment names, or answers with
 * a fresh one-time set-up link while there is no staff. Null when there is nothing to show.
 */
export async function ensureFirstAdministrator(services: Services, { email, password }: Credentials): Promise<{ setUpUrl: string } | null> {
  if (email !== undefined && password !== undefined) {
    await ensureAdministrator(services, email, password);
    return null;
  }
  return services.database.write(async (tx) => {
    if (await hasStaff(tx.manager)) return null;
    return { setUpUrl: setUpUrl(services, await replaceSetUpLink(services, tx, null)) };
  });
}

async function ensureAdministrator(services: Services, email: string, password: string): Promise<void> {
  if ((await countWorkingAdministrators(services.database.read)) > 0) return;
  const account = { name: NAME, email, password };
  const [problem] = checkNewAccount(account, true);
  if (problem !== undefined) throw new Error(`The administrator cannot be created from ADMIN_EMAIL and ADMIN_PASSWORD. ${problem.message}`);
  const passwordHash = await services.passwords.hash(password);
  await services.database.write(async (tx) => {
    if ((await countWorkingAdministrators(tx.manager)) > 0) return;
    const member = await addStaffMember(tx, services.clock, { name: NAME, email, role: "ADMIN", passwordHash });
    if (member === null) return services.logger.warn("ADMIN_EMAIL belongs to a staff member who cannot sign in as administrator; nothing was changed. Name another address.");
    await withdrawSetUpLinks(tx, null);
    await audit(tx, services.clock, { actor: { kind: "system" }, action: "staff-member.create", subject: { kind: "staff-member", id: member.id }, detail: { role: "ADMIN" } });
  });
}
