import { partsToAsk, type AskedParts } from "@rounds/shared/self-identification/forms.ts";
import type { FormPart } from "@rounds/shared/self-identification/form.ts";
import type { EntityManager } from "typeorm";
import type { Services } from "../../platform/services.ts";
import { readInvitation, type Invitation } from "./invitation.ts";
import { UsedInvitationRow } from "./self-identification.entity.ts";
import { findAskedParts } from "./self-identification.queries.ts";

/** What an invitation opens. */
export type Opened = { readonly state: "open"; readonly country: string; readonly parts: readonly FormPart[] } | { readonly state: "used" } | { readonly state: "gone" };

export async function openInvitation(services: Pick<Services, "database" | "secret" | "clock">, token: string): Promise<Opened> {
  const invitation = readInvitation(services.secret, token, services.clock.now());
  if (invitation === null) return { state: "gone" };
  const { read } = services.database;
  return (await isUsed(read, invitation)) ? { state: "used" } : stillAsked(invitation, await findAskedParts(read));
}

function isUsed(manager: EntityManager, { hash }: Invitation): Promise<boolean> {
  return manager.existsBy(UsedInvitationRow, { hash });
}

// The employer may have stopped asking since.
function stillAsked({ country }: Invitation, asked: AskedParts): Opened {
  const parts = partsToAsk(country, asked);
  return parts.length === 0 ? { state: "gone" } : { state: "open", country, parts };
}
