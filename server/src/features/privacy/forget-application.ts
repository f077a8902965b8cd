import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { isStaffMail } from "@rounds/shared/mail-templates/kinds.ts";
import { In, IsNull, type EntityManager } from "typeorm";
import type { Instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { BouncedAddressRow, MailDeliveryRow } from "../../platform/mail/mail-delivery.entity.ts";
import { MailboxMessageRow } from "../../platform/mail/mailbox.entity.ts";
import { PostingAlertDeliveryRow, PostingAlertRow } from "../alerts/alert.entity.ts";
import { ApplicationRow, CandidateRow, SubmissionRow } from "../applications/application.entity.ts";
import { newCandidate } from "../applications/candidate-of.ts";
import { EmailChangeRow } from "../applications/email-change.entity.ts";
import { noAddress } from "../applications/move-to-candidate.ts";
import { DocumentRequestRow } from "../document-requests/document-request.entity.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { DraftRow } from "../drafts/draft.entity.ts";
import { MessageRow, MessageThreadRow } from "../messages/message.entity.ts";
import { DeclineLetterRow } from "../review/decline-letter.entity.ts";
import { NoteRow } from "../review/note.entity.ts";

/** What stays is a row for the counts: reference, posting, stage and times, under a candidate without an address. */
export async function forgetPerson(manager: EntityManager, application: ApplicationRow, now: Instant): Promise<void> {
  const { id, reference, knockOuts } = application;
  const nobody = { givenName: "", familyName: "", email: "", phone: null, searchText: reference.toLowerCase(), answers: [], profile: null, consents: [], source: null, withdrawalReason: null, nameKey: null, phoneKey: null };
  // That an answer ruled it out is counted; which one is not kept.
  await manager.update(ApplicationRow, { id }, { ...nobody, knockOuts: knockOuts === null ? null : [], candidateId: await nameless(manager, application, now), deletedAt: now });
  // The key stays, so that a late retry makes no second application; what it was made of can no longer be compared.
  await manager.update(SubmissionRow, { applicationId: id }, { requestHash: "" });
}

async function nameless(manager: EntityManager, { candidateId }: ApplicationRow, createdAt: Instant): Promise<string> {
  if ((await manager.countBy(ApplicationRow, { candidateId })) === 1) {
    await manager.update(CandidateRow, { id: candidateId }, { email: noAddress(candidateId), mailboxKey: null });
    return candidateId;
  }
  const id = newId();
  await manager.insert(CandidateRow, newCandidate(id, noAddress(id), createdAt, null));
  return id;
}

/** Deletes what hangs on an application, and says which files that leaves. Finds nothing the second time. */
export async function forgetParts(manager: EntityManager, applicationId: string): Promise<string[]> {
  const documents = await manager.find(DocumentRow, { select: { id: true, storageKey: true }, where: { applicationId } });
  for (const row of [DocumentRequestRow, MessageRow, MessageThreadRow, NoteRow, DeclineLetterRow, EmailChangeRow, DocumentRow]) await manager.delete(row, { applicationId });
  return documents.map(({ storageKey }) => storageKey);
}

/** Forms that were begun with the address, and the files in them. */
export async function forgetDrafts(manager: EntityManager, email: string): Promise<string[]> {
  const drafts = await manager.findBy(DraftRow, { email });
  const uploads = In(drafts.flatMap((draft) => draft.uploads.map(({ uploadId }) => uploadId)));
  const documents = await manager.find(DocumentRow, { select: { id: true, storageKey: true }, where: { id: uploads, applicationId: IsNull() } });
  await manager.delete(DocumentRow, { id: In(documents.map(({ id }) => id)) });
  await manager.delete(DraftRow, { email });
  return documents.map(({ storageKey }) => storageKey);
}

export async function forgetAlerts(manager: EntityManager, email: string): Promise<void> {
  const alerts = await manager.find(PostingAlertRow, { select: { id: true }, where: { email } });
  await manager.delete(PostingAlertDeliveryRow, { alertId: In(alerts.map(({ id }) => id)) });
  await manager.delete(PostingAlertRow, { email });
}

/** What kind of mail went out, and when, stays; to which address does not. Mail to colleagues is theirs. */
export async function forgetMail(manager: EntityManager, applicationId: string, email: string): Promise<void> {
  const about: { id: string; kind: string; isNamed: boolean | number }[] = await manager.query(`SELECT id, kind, application_id IS NOT NULL AS "isNamed" FROM mail_deliveries WHERE application_id = $1 OR (application_id IS NULL AND lower(recipient) = $2)`, [applicationId, email]);
  const theirs = about.filter(({ kind, isNamed }) => !(isNamed && isStaffMail(kind)));
  await manager.update(MailDeliveryRow, { id: In(theirs.map(({ id }) => id)) }, { recipient: "" });
  // The development mailbox keeps whole mails, those to colleagues with the candidate's name.
  await manager.delete(MailboxMessageRow, { id: In(about.map(({ id }) => id)) });
  await forgetBounce(manager, email);
}

/** That mail came back is worth knowing only while somebody can be reached there. */
export async function forgetBounce(manager: EntityManager, email: string): Promise<void> {
  const rows: unknown[] = await manager.query("SELECT id FROM applications WHERE lower(email) = $1 LIMIT 1", [normalizeEmail(email)]);
  if (rows.length === 0) await manager.delete(BouncedAddressRow, { email: normalizeEmail(email) });
}
