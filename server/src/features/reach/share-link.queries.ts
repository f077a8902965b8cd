import { codeOfSource } from "@rounds/shared/distribution/share-link.ts";
import { In, type EntityManager } from "typeorm";
import { ShareLinkRow } from "./share-link.entity.ts";

/** The links of each posting, newest first. */
export async function shareLinksByPostingIds(manager: EntityManager, postingIds: readonly string[]): Promise<ReadonlyMap<string, readonly ShareLinkRow[]>> {
  const rows = await manager.find(ShareLinkRow, { where: { postingId: In([...postingIds]) }, order: { createdAt: "DESC", id: "DESC" } });
  const links = new Map<string, ShareLinkRow[]>();
  for (const row of rows) links.set(row.postingId, [...(links.get(row.postingId) ?? []), row]);
  return links;
}

/** The link that a source stands for, if it is one of this posting's. */
export function linkOfSource(links: readonly ShareLinkRow[], source: string): ShareLinkRow | null {
  const code = codeOfSource(source);
  return code === null ? null : (links.find((link) => link.code === code) ?? null);
}
