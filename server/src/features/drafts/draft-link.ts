import type { EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";
import { findBySealedToken, sealedToken } from "../../platform/sealed-token.ts";
import type { Services } from "../../platform/services.ts";
import { DraftRow } from "./draft.entity.ts";

const PURPOSE = "draft-link";
const VERSION = 1;

/** The secret in a draft's link: whoever has it can read and go on with the draft. */
export function draftToken(secret: string, { id }: Pick<DraftRow, "id">): string {
  return sealedToken(secret, PURPOSE, { id, version: VERSION });
}

/** Null for every text that opens no draft, also for the link of one that has expired or was sent. */
export async function findByDraftToken(manager: EntityManager, { secret, clock }: Pick<Services, "secret" | "clock">, token: string): Promise<DraftRow | null> {
  const draft = await findBySealedToken(secret, PURPOSE, token, (id) => manager.findOneBy(DraftRow, { id }), () => VERSION);
  return draft === null || draft.expiresAt <= instant(clock.now()) ? null : draft;
}
