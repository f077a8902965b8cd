import { sourceOfLink } from "@rounds/shared/distribution/share-link.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { Links } from "../../platform/links.ts";
import type { ShareLinkRow } from "./share-link.entity.ts";
import { ShareLink } from "./share-link.types.ts";

export function presentShareLink(links: Links, row: ShareLinkRow): ShareLink {
  const { id, name, kind, code, createdAt, endedAt } = row;
  return Object.assign(new ShareLink(), { row, id: toGlobalId("ShareLink", id), name, kind, url: links.share(code), source: sourceOfLink(code), createdAt, endedAt });
}
