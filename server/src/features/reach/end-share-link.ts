import { refusal } from "@rounds/shared/errors.ts";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { maySeePosting } from "../postings/posting.queries.ts";
import { ShareLinkRow } from "./share-link.entity.ts";
import { canEndShareLink } from "./share-link.policy.ts";

/** Ends a link: whoever still holds it reaches the posting all the same, and is not counted under its name. Ending it again changes nothing. */
export function endShareLink(services: Services, viewer: Viewer, shareLinkId: string): Promise<ShareLinkRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const link = await manager.findOneBy(ShareLinkRow, { id: rowId("ShareLink", shareLinkId) ?? "" });
    if (link === null || !(await maySeePosting(manager, viewer, link.postingId))) return refuse(refusal("NOT_FOUND", "There is no such link, or you are not on its posting's team.", "shareLinkId"));
    if (link.endedAt !== null) return link;
    if (!canEndShareLink(viewer, link)) return refuse(refusal("NOT_ALLOWED", "A link is ended by who made it, by a recruiter or by an administrator.", "shareLinkId"));
    const endedAt = instant(services.clock.now());
    await manager.update(ShareLinkRow, { id: link.id }, { endedAt });
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "share-link.end", subject: { kind: "posting", id: link.postingId }, detail: { kind: link.kind } });
    await sendChange(services.database, transaction, { kind: "posting", id: link.postingId, postingId: link.postingId });
    return { ...link, endedAt };
  });
}
