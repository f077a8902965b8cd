import type { EntityManager } from "typeorm";
import { findBySealedToken, sealedToken } from "../../platform/sealed-token.ts";
import type { Services } from "../../platform/services.ts";
import { EmailChangeRow } from "./email-change.entity.ts";

const VERSION = 1;

/** Which mailbox a link was mailed to: only the new one can confirm, and only the former one take back. */
export type EmailChangeSide = "confirm" | "undo";

export function emailChangeToken(secret: string, side: EmailChangeSide, { id }: Pick<EmailChangeRow, "id">): string {
  return sealedToken(secret, purposeOf(side), { id, version: VERSION });
}

export function findEmailChange(manager: EntityManager, { secret }: Pick<Services, "secret">, side: EmailChangeSide, token: string): Promise<EmailChangeRow | null> {
  return findBySealedToken(secret, purposeOf(side), token, (id) => manager.findOneBy(EmailChangeRow, { id }), () => VERSION);
}

function purposeOf(side: EmailChangeSide): string {
  return `email-change-${side}`;
}
