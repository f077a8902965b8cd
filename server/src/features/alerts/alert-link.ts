import { refusal } from "@rounds/shared/errors.ts";
import type { EntityManager } from "typeorm";
import { refuse } from "../../platform/refused.ts";
import { findBySealedToken, sealedToken } from "../../platform/sealed-token.ts";
import type { Services } from "../../platform/services.ts";
import { PostingAlertRow } from "./alert.entity.ts";
import { hasExpired } from "./alert.policy.ts";

const PURPOSE = "alert-link";

/** The secret in the links of an alert's mails: whoever has it can change and end the alert. */
export function alertToken(secret: string, { id, linkVersion }: Pick<PostingAlertRow, "id" | "linkVersion">): string {
  return sealedToken(secret, PURPOSE, { id, version: linkVersion });
}

/** Null for every text that opens no alert, also for the link of one that has expired. */
export async function findByAlertToken(manager: EntityManager, { secret, clock }: Pick<Services, "secret" | "clock">, token: string): Promise<PostingAlertRow | null> {
  const alert = await findBySealedToken(secret, PURPOSE, token, (id) => manager.findOneBy(PostingAlertRow, { id }), ({ linkVersion }) => linkVersion);
  return alert === null || hasExpired(alert, clock.now()) ? null : alert;
}

export async function alertOfToken(manager: EntityManager, services: Services, token: string): Promise<PostingAlertRow> {
  const alert = await findByAlertToken(manager, services, token);
  return alert ?? refuse(refusal("ALERT_NOT_FOUND", "No alert belongs to this link. It may have expired; ask for a new alert on the careers site.", "token"));
}
