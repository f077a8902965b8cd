import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { In, type EntityManager } from "typeorm";
import { BouncedAddressRow } from "./mail-delivery.entity.ts";

/** Whether mail to an address came back, and none was taken for it since. */
export function hasBounced(manager: EntityManager, email: string): Promise<boolean> {
  return manager.existsBy(BouncedAddressRow, { email: normalizeEmail(email) });
}

/** When mail came back from each of these addresses (normalized); those that take mail are left out. */
export async function bouncesByAddress(manager: EntityManager, emails: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.findBy(BouncedAddressRow, { email: In([...emails]) });
  return new Map(rows.map(({ email, bouncedAt }) => [email, bouncedAt]));
}
