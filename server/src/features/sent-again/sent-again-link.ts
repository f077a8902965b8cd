import type { EntityManager } from "typeorm";
import { findBySealedToken, sealedToken } from "../../platform/sealed-token.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";

const PURPOSE = "sent-again-link";
const VERSION = 1;

/** The secret of the mail that asks whether an application is its receiver's. Another one than the status link's: the sender has that. */
export function sentAgainToken(secret: string, { id }: Pick<ApplicationRow, "id">): string {
  return sealedToken(secret, PURPOSE, { id, version: VERSION });
}

/** Null for every text that names nothing to decide on, also for what was withdrawn or deleted meanwhile. */
export async function findBySentAgainToken(manager: EntityManager, { secret }: Pick<Services, "secret">, token: string): Promise<ApplicationRow | null> {
  const application = await findBySealedToken(secret, PURPOSE, token, (id) => manager.findOneBy(ApplicationRow, { id }), () => VERSION);
  return application === null || application.deletedAt !== null || application.stage === "WITHDRAWN" ? null : application;
}
