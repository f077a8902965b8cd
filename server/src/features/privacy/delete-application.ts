import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { isWithdrawable } from "@rounds/shared/applications/stages.ts";
import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { In, IsNull } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { instant, later, MINUTE } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "../applications/application.entity.ts";
import { changeStage } from "../applications/change-stage.ts";
import { lockApplication } from "../applications/lock-application.ts";
import { noteEvent } from "../applications/note-event.ts";
import { forgiveReply } from "../applications/reply-debt.ts";
import { findEvenDeleted } from "../applications/status-link.ts";
import { PostingRevisionRow } from "../postings/posting.entity.ts";
import { FarewellRow } from "./farewell.entity.ts";
import { forgetAlerts, forgetDrafts, forgetMail, forgetParts, forgetPerson } from "./forget-application.ts";
import { canDelete } from "./privacy.policy.ts";
import { applicationDeleted, farewellOwed } from "./privacy.events.ts";

/** Whoever wrote at the same moment has ended by then. */
const LOOK_AGAIN_AFTER_MS = 10 * MINUTE;

/** Deletes what an application holds, at the candidate's own word and for good. Asking twice is as good as asking once. */
export function deleteApplication(services: Services, token: string): Promise<void> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const found = await findEvenDeleted(manager, services, token);
    if (found === null) return refuse(refusal("APPLICATION_NOT_FOUND", "No application belongs to this link.", "token"));
    await lockApplication(transaction, found.id);
    const application = await manager.findOneByOrFail(ApplicationRow, { id: found.id });
    if (application.deletedAt !== null) return;
    if (!canDelete(application)) return refuse(refusal("DELETE_NOT_ALLOWED", wordsOf(application.language).refusals.deletion.hired, "token"));
    await leaveSelection(services, transaction, application);
    const keys = [...(await forget(services, transaction, application)), ...(await forgetVersions(services, transaction, application))];
    const { id, postingId } = application;
    await noteEvent(transaction, services.clock, id, "DELETED");
    await audit(transaction, services.clock, { actor: { kind: "candidate" }, action: "application.delete", subject: { kind: "application", id }, detail: { files: keys.length } });
    await services.events.announce(transaction, applicationDeleted, { applicationId: id, storageKeys: keys });
    await services.events.announce(transaction, applicationDeleted, { applicationId: id, storageKeys: [] }, later(services.clock.now(), LOOK_AGAIN_AFTER_MS));
    await sendChange(services.database, transaction, { kind: "application", id, postingId });
  });
}

/** Nobody is to work on it any more, and nothing is owed. */
async function leaveSelection(services: Services, transaction: Transaction, application: ApplicationRow): Promise<void> {
  if (isWithdrawable(application.stage)) await changeStage(services, transaction, application, { to: "WITHDRAWN", kind: "WITHDRAWN", actor: { kind: "candidate" } });
  await forgiveReply(transaction, application);
}

async function forget(services: Services, transaction: Transaction, application: ApplicationRow): Promise<string[]> {
  const { manager } = transaction;
  const email = normalizeEmail(application.email);
  await oweFarewell(services, transaction, application);
  const keys = [...(await forgetParts(manager, application.id)), ...(await forgetDrafts(manager, email))];
  await forgetAlerts(manager, email);
  await forgetPerson(manager, application, instant(services.clock.now()));
  await forgetMail(manager, application.id, email);
  return keys;
}

/** What the application replaced, and what was sent again beside it, goes with it. One that is held may be somebody else's, and waits for its mailbox's word. */
async function forgetVersions({ clock }: Services, { manager }: Transaction, { id }: ApplicationRow): Promise<string[]> {
  const versions = await manager.findBy(ApplicationRow, { asideOfId: id, aside: In(["REPLACED", "SENT_AGAIN"]), deletedAt: IsNull() });
  const keys: string[] = [];
  for (const version of versions) {
    keys.push(...(await forgetParts(manager, version.id)));
    await forgetPerson(manager, version, instant(clock.now()));
    await forgetMail(manager, version.id, normalizeEmail(version.email));
  }
  return keys;
}

async function oweFarewell({ clock, events }: Services, transaction: Transaction, { email, language, revisionId }: ApplicationRow): Promise<void> {
  const { manager } = transaction;
  const { content } = await manager.findOneByOrFail(PostingRevisionRow, { id: revisionId });
  const id = newId();
  await manager.insert(FarewellRow, { id, email, postingTitle: content.title, language, createdAt: instant(clock.now()) });
  await events.announce(transaction, farewellOwed, { farewellId: id });
}
