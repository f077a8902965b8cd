import { createHmac, timingSafeEqual } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "./application.entity.ts";

const ID_BYTES = 16;
const SEAL_BYTES = 18;

type Linked = Pick<ApplicationRow, "id" | "statusLinkVersion">;

/** The secret in a candidate's status link: the application's id and a seal that only this installation can make. Nothing of it is stored, and a higher version ends it. */
export function statusToken(secret: string, { id, statusLinkVersion }: Linked): string {
  return Buffer.concat([Buffer.from(id.replaceAll("-", ""), "hex"), seal(secret, id, statusLinkVersion)]).toString("base64url");
}

export async function findByStatusToken(manager: EntityManager, { secret }: Pick<Services, "secret">, token: string): Promise<ApplicationRow | null> {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== ID_BYTES + SEAL_BYTES || bytes.toString("base64url") !== token) return null;
  const id = uuidOf(bytes.subarray(0, ID_BYTES));
  const application = await manager.findOneBy(ApplicationRow, { id });
  if (application === null) return null;
  return timingSafeEqual(bytes.subarray(ID_BYTES), seal(secret, id, application.statusLinkVersion)) ? application : null;
}

function seal(secret: string, id: string, version: number): Buffer {
  return createHmac("sha256", secret).update(`status-link:${id}:${version}`).digest().subarray(0, SEAL_BYTES);
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
