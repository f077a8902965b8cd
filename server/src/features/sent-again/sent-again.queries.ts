import { confirmationOf, type Confirmation } from "@rounds/shared/applications/sent-again.ts";
import type { EntityManager } from "typeorm";
import type { Services } from "../../platform/services.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { findEarlier } from "../applications/earlier-application.ts";
import { statusToken } from "../applications/status-link.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { standingOf } from "./earlier-standing.ts";
import { findBySentAgainToken } from "./sent-again-link.ts";

/** One of two applications from the same address, as its mailbox is shown it. */
export interface SentVersion {
  readonly sentAt: string;
  readonly name: string;
  readonly documents: readonly string[];
}

/** What the link in the mail opens. */
export interface SentAgain {
  readonly postingTitle: string;
  /** What would become of it now, or what became of it. */
  readonly standing: { readonly asks: Confirmation } | { readonly became: "COUNTS" | "SENT_AGAIN" | "REPLACED" };
  readonly newer: SentVersion;
  /** The one that counts besides; null when there is none (any more). */
  readonly earlier: SentVersion | null;
  /** By which answers the newer one would be ruled out, in the posting's words. */
  readonly ruledOutBy: readonly string[];
  /** Of the application that counts; null while the newer one could come to count by itself. */
  readonly statusUrl: string | null;
}

/** For the holder of the mailbox alone: it tells that somebody has applied. */
export async function findSentAgain(services: Services, token: string): Promise<SentAgain | null> {
  const { read } = services.database;
  const newer = await findBySentAgainToken(read, services, token);
  if (newer === null) return null;
  const { content } = await read.findOneByOrFail(PostingRevisionRow, { id: newer.revisionId });
  const earlier = newer.aside === null ? null : await findEarlier(read, newer);
  const counting = newer.aside === null ? newer : earlier;
  return {
    postingTitle: content.title,
    standing: newer.aside === "HELD" ? { asks: confirmationOf(earlier === null ? null : await standingOf(read, earlier)) } : { became: newer.aside ?? "COUNTS" },
    newer: await versionOf(read, newer),
    earlier: earlier === null ? null : await versionOf(read, earlier),
    ruledOutBy: (newer.knockOuts ?? []).map(({ questionText, reason }) => `${questionText} ${reason}`),
    statusUrl: counting === null ? null : services.links.status(statusToken(services.secret, counting), counting.language),
  };
}

async function versionOf(manager: EntityManager, { id, submittedAt, givenName, familyName }: ApplicationRow): Promise<SentVersion> {
  const documents = await manager.find(DocumentRow, { where: { applicationId: id }, order: { uploadedAt: "ASC", id: "ASC" } });
  return { sentAt: submittedAt, name: `${givenName} ${familyName}`, documents: documents.map(({ name }) => name) };
}
