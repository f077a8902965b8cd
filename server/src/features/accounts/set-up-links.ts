import { createHmac } from "node:crypto";
import { IsNull } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { DAY, instant, later } from "../../platform/clock.ts";
import { hashToken, newId } from "../../platform/ids.ts";
import type { Services } from "../../platform/services.ts";
import { SetUpLinkRow } from "./staff-member.entity.ts";

/** How long a set-up link may be used, in days. */
export const SET_UP_DAYS = 7;

/** The link's token: derived, so that the invitation's mail can name what the database keeps only as a hash. */
export function setUpToken(secret: string, linkId: string): string {
  return createHmac("sha256", secret).update(`set-up:${linkId}`).digest("base64url");
}

export function setUpUrl({ links, secret }: Services, linkId: string): string {
  return links.setUp(setUpToken(secret, linkId));
}

/** Makes a link for one staff member, or with null for the first administrator; the earlier ones stop working. */
export async function replaceSetUpLink({ clock, secret }: Services, transaction: Transaction, staffMemberId: string | null): Promise<string> {
  await withdrawSetUpLinks(transaction, staffMemberId);
  const id = newId();
  const expiresAt = instant(later(clock.now(), SET_UP_DAYS * DAY));
  await transaction.manager.insert(SetUpLinkRow, { id, tokenHash: hashToken(setUpToken(secret, id)), staffMemberId, expiresAt, usedAt: null });
  return id;
}

/** Unused links stop working; with null those for the first administrator. */
export async function withdrawSetUpLinks({ manager }: Transaction, staffMemberId: string | null): Promise<void> {
  await manager.delete(SetUpLinkRow, { staffMemberId: staffMemberId ?? IsNull(), usedAt: IsNull() });
}
