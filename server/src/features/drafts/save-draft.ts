import { checkEmail, normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { draftLimits, remindAt } from "@rounds/shared/applications/draft.ts";
import type { FormValues } from "@rounds/shared/applications/form-fields.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { In, IsNull, MoreThan, type EntityManager } from "typeorm";
import { DAY, instant, later } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { limiterOf } from "../../platform/limiter-of.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { findPublishedPostingById } from "../postings/public-posting.queries.ts";
import { findByDraftToken } from "./draft-link.ts";
import { DraftRow, type DraftUpload } from "./draft.entity.ts";
import { draftSaved } from "./draft.events.ts";

export interface DraftToSave {
  readonly postingId: string;
  readonly email: string;
  readonly language: string;
  readonly fields: FormValues;
  readonly uploads: readonly DraftUpload[];
  /** The link by which an earlier draft was opened: that one is saved again. */
  readonly token: string;
}

const savesOf = limiterOf(draftLimits.savesAnHour);

/** Keeps a form and mails its link. Says the same whatever the address is: nobody learns who has begun an application. `client` is the client's address, for the limit; it is not stored. */
export async function saveDraft(services: Services, client: string, draft: DraftToSave): Promise<void> {
  const { refusals } = wordsOf(draft.language);
  refuseAny(checkEmail(draft.email, refusals));
  if (JSON.stringify(draft.fields).length > draftLimits.characters) refuse(refusal("TOO_LONG", refusals.draft.tooLong));
  if (!savesOf(services).take(client)) refuse(refusal("TOO_MANY_ATTEMPTS", refusals.draft.tooMany));
  await services.database.write(async (transaction) => {
    const { manager } = transaction;
    const posting = await findPublishedPostingById(manager, services, draft.postingId);
    if (posting === null) return refuse(refusal("POSTING_CLOSED", refusals.posting.closed, "postingId"));
    const row = await rowOf(services, manager, draft, posting.closesAt);
    await manager.upsert(DraftRow, row, ["id"]);
    await keepUploads(manager, row);
    if (await mayMail(services, manager, row)) await services.events.announce(transaction, draftSaved, { draftId: row.id });
  });
}

// Only its link opens an earlier draft: by the address alone, anybody could write over it. And only for its own address: else one link would send mail to any.
async function rowOf(services: Services, manager: EntityManager, draft: DraftToSave, closesAt: string | null): Promise<DraftRow> {
  const now = services.clock.now();
  const earlier = await findByDraftToken(manager, services, draft.token);
  const expiresAt = instant(later(now, draftLimits.days * DAY));
  const { postingId, language, fields, uploads } = draft;
  const email = normalizeEmail(draft.email);
  const isSame = earlier?.postingId === postingId && earlier.email === email;
  return { id: isSame ? earlier.id : newId(), postingId, email, language, fields, uploads, savedAt: instant(now), expiresAt, remindAt: remindAt(instant(now), expiresAt, closesAt) };
}

/** Uploads wait as long as the draft that holds them. */
async function keepUploads(manager: EntityManager, { uploads, expiresAt }: DraftRow): Promise<void> {
  const ids = uploads.map(({ uploadId }) => uploadId);
  if (ids.length > 0) await manager.update(DocumentRow, { id: In(ids), applicationId: IsNull() }, { keptUntil: expiresAt });
}

/** Nobody's mailbox is filled by somebody who types its address again and again. */
async function mayMail({ clock }: Services, manager: EntityManager, { email }: DraftRow): Promise<boolean> {
  const today = await manager.countBy(DraftRow, { email, savedAt: MoreThan(instant(later(clock.now(), -DAY))) });
  return today <= draftLimits.mailsADay;
}
