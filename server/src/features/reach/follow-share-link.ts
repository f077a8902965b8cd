import { isShareCode, sourceOfLink } from "@rounds/shared/distribution/share-link.ts";
import { withSource } from "@rounds/shared/distribution/sources.ts";
import { stateAt, type PostingState } from "@rounds/shared/postings/states.ts";
import type { Services } from "../../platform/services.ts";
import { PostingRow } from "../postings/posting.entity.ts";
import { ShareLinkRow } from "./share-link.entity.ts";

const seenOnce: readonly PostingState[] = ["PUBLISHED", "PAUSED", "CLOSED", "ARCHIVED"];

/** The path that a link leads to. Null: there is no such link, or the public has not seen its posting yet. */
export async function followShareLink({ database: { read }, clock }: Services, code: string): Promise<string | null> {
  const link = isShareCode(code) ? await read.findOneBy(ShareLinkRow, { code }) : null;
  const posting = link === null ? null : await read.findOneBy(PostingRow, { id: link.postingId });
  if (link === null || posting?.currentRevisionId == null || !seenOnce.includes(stateAt(posting, clock.now()))) return null;
  const path = `/postings/${posting.slug}`;
  return link.endedAt === null ? withSource(path, sourceOfLink(code)) : path;
}
