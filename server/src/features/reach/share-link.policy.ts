import { seesEveryPosting } from "@rounds/shared/accounts/permissions.ts";
import type { Viewer } from "../../graphql/context.ts";
import type { ShareLinkRow } from "./share-link.entity.ts";

/** Who made a link ends it; admins and recruiters end any. */
export function canEndShareLink(viewer: Viewer, { ownerId, endedAt }: Pick<ShareLinkRow, "ownerId" | "endedAt">): boolean {
  return endedAt === null && (ownerId === viewer.id || seesEveryPosting(viewer.role));
}
