import { refusal } from "@rounds/shared/errors.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { IsNull, MoreThanOrEqual, type EntityManager } from "typeorm";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "./application.entity.ts";
import { noteChange } from "./change-contact.ts";
import { weighAgain } from "./count-held.ts";
import { EmailChangeRow } from "./email-change.entity.ts";
import { findEmailChange, type EmailChangeSide } from "./email-change-link.ts";
import { isUndoable, isWaiting } from "./email-change.policy.ts";
import { moveToAddress } from "./move-to-candidate.ts";
import { searchTextOf } from "./search-text.ts";

/** What the page behind a link shows; the address only to whoever reads it. */
export interface OpenedEmailChange {
  readonly newEmail: string | null;
}

/** Null when the link does nothing any more. */
export async function openEmailChange(services: Services, side: EmailChangeSide, token: string): Promise<OpenedEmailChange | null> {
  const { read } = services.database;
  const found = await findDecidable(read, services, side, token);
  return found === null ? null : { newEmail: side === "confirm" ? found.change.newEmail : null };
}

/** The new address's own word. Asking twice is as good as asking once. */
export function confirmEmailChange(services: Services, token: string): Promise<ApplicationRow> {
  return decide(services, "confirm", token, async (manager, change, application, now) => {
    if (change.confirmedAt !== null) return false;
    await manager.update(EmailChangeRow, { id: change.id }, { confirmedAt: now });
    await moveToAddress(manager, application, change.newEmail, now);
    return true;
  });
}

/** The former address's word that it was not its owner. Later changes fall with this one, and so do the links given out before: somebody else has one. */
export function undoEmailChange(services: Services, token: string): Promise<ApplicationRow> {
  return decide(services, "undo", token, async (manager, change, application, now) => {
    if (change.undoneAt !== null) return false;
    await manager.update(EmailChangeRow, { applicationId: application.id, askedAt: MoreThanOrEqual(change.askedAt), undoneAt: IsNull() }, { undoneAt: now });
    await manager.update(ApplicationRow, { id: application.id }, { statusLinkVersion: application.statusLinkVersion + 1 });
    if (application.email !== change.formerEmail) await moveToAddress(manager, application, change.formerEmail, now);
    return true;
  });
}

type Decision = (manager: EntityManager, change: EmailChangeRow, application: ApplicationRow, now: string) => Promise<boolean>;

function decide(services: Services, side: EmailChangeSide, token: string, decision: Decision): Promise<ApplicationRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    // Whoever decides at the same moment waits here, and then reads what this one did.
    await manager.query("UPDATE email_changes SET asked_at = asked_at WHERE id = $1", [(await findEmailChange(manager, services, side, token))?.id ?? ""]);
    const found = await findDecidable(manager, services, side, token);
    if (found === null) return refuse(refusal("LINK_EXPIRED", wordsOf("en").refusals.contact.linkExpired, "token"));
    const { change, application } = found;
    if (await decision(manager, change, application, instant(services.clock.now()))) {
      const changed = await manager.findOneByOrFail(ApplicationRow, { id: application.id });
      await manager.update(ApplicationRow, { id: application.id }, { searchText: searchTextOf(changed) });
      await noteChange(services, transaction, application, "EMAIL_CHANGED", { by: side });
      if (changed.aside === "HELD") await weighAgain(services, transaction, changed);
    }
    return manager.findOneByOrFail(ApplicationRow, { id: application.id });
  });
}

interface Decidable {
  readonly change: EmailChangeRow;
  readonly application: ApplicationRow;
}

/** Also what was decided in the same way already: a button may be pressed twice. */
async function findDecidable(manager: EntityManager, services: Pick<Services, "secret" | "clock">, side: EmailChangeSide, token: string): Promise<Decidable | null> {
  const change = await findEmailChange(manager, services, side, token);
  if (change === null) return null;
  const application = await manager.findOneByOrFail(ApplicationRow, { id: change.applicationId });
  if (application.deletedAt !== null) return null;
  const now = services.clock.now();
  if (side === "undo") return isUndoable(change, now) || change.undoneAt !== null ? { change, application } : null;
  if (change.confirmedAt !== null) return change.undoneAt === null && application.email === change.newEmail ? { change, application } : null;
  return isWaiting(change, now) && (await newestOf(manager, application.id))?.id === change.id ? { change, application } : null;
}

/** The newest wish of an application counts; those before have ended with it. */
export function newestOf(manager: EntityManager, applicationId: string): Promise<EmailChangeRow | null> {
  return manager.findOne(EmailChangeRow, { where: { applicationId }, order: { askedAt: "DESC", id: "DESC" } });
}
