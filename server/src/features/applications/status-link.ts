import { refusal } from "@rounds/shared/errors.ts";
import type { EntityManager } from "typeorm";
import { refuse } from "../../platform/refused.ts";
import { findBySealedToken, sealedToken } from "../../platform/sealed-token.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "./application.entity.ts";

const PURPOSE = "status-link";

/** The secret in a candidate's status link. */
export function statusToken(secret: string, { id, statusLinkVersion }: Pick<ApplicationRow, "id" | "statusLinkVersion">): string {
  return sealedToken(secret, PURPOSE, { id, version: statusLinkVersion });
}

/** Null also for an application that the candidate has deleted: nothing is left to do with it. */
export async function findByStatusToken(manager: EntityManager, { secret }: Pick<Services, "secret">, token: string): Promise<ApplicationRow | null> {
  const application = await findEvenDeleted(manager, { secret }, token);
  return application === null || application.deletedAt !== null ? null : application;
}

/** For whoever presses a button again that has deleted the application. Null for one that stands aside for good: whoever sent it need not be who confirmed the other, and its link must not tell them why it ended. The next version's link is made for a mail alone: it opens from the moment in which the mail can be there, and not only when the links before have ended. */
export async function findEvenDeleted(manager: EntityManager, { secret }: Pick<Services, "secret">, token: string): Promise<ApplicationRow | null> {
  const find = (id: string) => manager.findOneBy(ApplicationRow, { id });
  const ofVersion = (ahead: 0 | 1) => findBySealedToken(secret, PURPOSE, token, find, ({ statusLinkVersion }) => statusLinkVersion + ahead);
  const application = (await ofVersion(0)) ?? (await ofVersion(1));
  return application?.aside === "REPLACED" || application?.aside === "SENT_AGAIN" ? null : application;
}

/** The frame of a candidate's verb on the application that their link opens. */
export async function applicationOfToken(manager: EntityManager, services: Pick<Services, "secret">, token: string): Promise<ApplicationRow> {
  return (await findByStatusToken(manager, services, token)) ?? refuse(refusal("APPLICATION_NOT_FOUND", "No application belongs to this link.", "token"));
}
