import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import type { Services } from "../../platform/services.ts";
import { endSession } from "./sessions.ts";

/** Ends the session of this browser; for nobody there is nothing to end. */
export async function signOut(services: Services, viewer: Viewer | null, sessionToken: string | null): Promise<void> {
  if (viewer === null || sessionToken === null) return;
  await services.database.write(async (tx) => {
    await endSession(tx, sessionToken);
    await audit(tx, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "staff-member.sign-out", subject: { kind: "staff-member", id: viewer.id } });
  });
}
