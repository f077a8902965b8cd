import { checkShareLinkName, referralName, shareLinkLimits } from "@rounds/shared/distribution/share-link.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { IsNull } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant } from "../../platform/clock.ts";
import { newId, newShareCode } from "../../platform/ids.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { findPostingFor } from "../postings/posting.queries.ts";
import { ShareLinkRow } from "./share-link.entity.ts";
import type { CreateShareLinkInput } from "./share-link.types.ts";

/** Makes a link to a posting, also before it is published: a flyer is printed first. */
export function createShareLink(services: Services, viewer: Viewer, { postingId, kind, name: given }: CreateShareLinkInput): Promise<ShareLinkRow> {
  const name = given?.trim() || (kind === "REFERRAL" ? referralName(viewer.name) : "");
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const posting = await findPostingFor(manager, viewer, rowId("Posting", postingId) ?? "");
    if (posting === null) return refuse(refusal("NOT_FOUND", "There is no such posting, or you are not on its team.", "postingId"));
    refuseAny(checkShareLinkName(name));
    const active = await manager.countBy(ShareLinkRow, { postingId: posting.id, endedAt: IsNull() });
    if (active >= shareLinkLimits.activePerPosting) return refuse(refusal("TOO_MANY_LINKS", `This posting has ${shareLinkLimits.activePerPosting} links already. End one that is no longer used.`, "postingId"));
    const link: ShareLinkRow = { id: newId(), postingId: posting.id, code: newShareCode(), kind, name, ownerId: viewer.id, createdAt: instant(services.clock.now()), endedAt: null };
    await manager.insert(ShareLinkRow, link);
    await audit(transaction, services.clock, { actor: { kind: "staff", id: viewer.id }, action: "share-link.create", subject: { kind: "posting", id: posting.id }, detail: { kind } });
    await sendChange(services.database, transaction, { kind: "posting", id: posting.id, postingId: posting.id });
    return link;
  });
}
