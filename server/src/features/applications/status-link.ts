import type { EntityManager } from "typeorm";
import { findBySealedToken, sealedToken } from "../../platform/sealed-token.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "./application.entity.ts";

const PURPOSE = "status-link";

/** The secret in a candidate's status link. */
export function statusToken(secret: string, { id, statusLinkVersion }: Pick<ApplicationRow, "id" | "statusLinkVersion">): string {
  return sealedToken(secret, PURPOSE, { id, version: statusLinkVersion });
}

export function findByStatusToken(manager: EntityManager, { secret }: Pick<Services, "secret">, token: string): Promise<ApplicationRow | null> {
  return findBySealedToken(secret, PURPOSE, token, (id) => manager.findOneBy(ApplicationRow, { id }), ({ statusLinkVersion }) => statusLinkVersion);
}
