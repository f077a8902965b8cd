import { checkEmail, checkFamilyName, checkGivenName, checkPhone, normalizeEmail } from "@rounds/shared/applications/contact.ts";
import { emailChangeLimits } from "@rounds/shared/applications/email-change.ts";
import { refusal } from "@rounds/shared/errors.ts";
import type { RefusalWords } from "@rounds/shared/languages/language.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { MoreThan } from "typeorm";
import type { Transaction } from "../../database/transaction.ts";
import { audit } from "../../platform/audit/audit.ts";
import { sendChange } from "../../platform/changes.ts";
import { DAY, instant, later } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { limiterOf } from "../../platform/limiter-of.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { ApplicationRow } from "./application.entity.ts";
import { emailChangeAsked } from "./application.events.ts";
import { EmailChangeRow } from "./email-change.entity.ts";
import { foundBy } from "./found-by.ts";
import { noteEvent } from "./note-event.ts";
import { applicationOfToken } from "./status-link.ts";

export interface ContactChange {
  readonly token: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone?: string | null | undefined;
  /** Of the refusals; the application's own where none is given. */
  readonly language?: string | undefined;
}

type Contact = Pick<ApplicationRow, "givenName" | "familyName" | "email" | "phone">;

const changes = limiterOf(emailChangeLimits.anHour);

/** Changes what a candidate is called and where they are reached. Another e-mail address counts once it has confirmed itself; whether somebody else applied with it makes no difference that can be seen. `client` is the client's address, for the limit; it is not stored. */
export function changeContact(services: Services, client: string, { token, language, ...given }: ContactChange): Promise<ApplicationRow> {
  return services.database.write(async (transaction) => {
    const { manager } = transaction;
    const application = await applicationOfToken(manager, services, token);
    const { refusals } = wordsOf(language ?? application.language);
    refuseAny([...checkGivenName(given.givenName, refusals), ...checkFamilyName(given.familyName, refusals), ...checkEmail(given.email, refusals), ...checkPhone(given.phone, refusals)]);
    const isOtherAddress = normalizeEmail(given.email) !== normalizeEmail(application.email);
    if (isOtherAddress && !changes(services).take(client)) refuse(refusal("TOO_MANY_ATTEMPTS", refusals.contact.tooMany, "email"));
    const contact = { givenName: given.givenName.trim(), familyName: given.familyName.trim(), phone: given.phone?.trim() || null, email: isOtherAddress ? application.email : given.email.trim() };
    await keepContact(services, transaction, application, contact);
    if (isOtherAddress) await askForAddress(services, transaction, application, given.email.trim(), refusals);
    return manager.findOneByOrFail(ApplicationRow, { id: application.id });
  });
}

async function keepContact(services: Services, transaction: Transaction, application: ApplicationRow, contact: Contact): Promise<void> {
  const fields = ["givenName", "familyName", "email", "phone"] as const;
  const changed = fields.filter((field) => contact[field] !== application[field]);
  if (changed.length === 0) return;
  const { id, reference } = application;
  await transaction.manager.update(ApplicationRow, { id }, { ...contact, ...foundBy({ ...contact, reference }) });
  await noteChange(services, transaction, application, "CONTACT_CHANGED", { fields: changed.join(" ") });
}

async function askForAddress(services: Services, transaction: Transaction, { id, email }: ApplicationRow, newEmail: string, refusals: RefusalWords): Promise<void> {
  const { manager } = transaction;
  const now = services.clock.now();
  const change = { id: newId(), applicationId: id, formerEmail: email, newEmail, askedAt: instant(now), expiresAt: instant(later(now, emailChangeLimits.daysToConfirm * DAY)), confirmedAt: null, undoneAt: null };
  await manager.insert(EmailChangeRow, change);
  const today = await manager.countBy(EmailChangeRow, { applicationId: id, askedAt: MoreThan(instant(later(now, -DAY))) });
  if (today > emailChangeLimits.changesADay) refuse(refusal("TOO_MANY_ATTEMPTS", refusals.contact.tooManyToday(emailChangeLimits.changesADay), "email"));
  await audit(transaction, services.clock, { actor: { kind: "candidate" }, action: "application.ask-email", subject: { kind: "application", id } });
  await services.events.announce(transaction, emailChangeAsked, { changeId: change.id });
}

/** History, audit and open tabs; without what was written. */
export async function noteChange(services: Services, transaction: Transaction, { id, postingId }: Pick<ApplicationRow, "id" | "postingId">, kind: "CONTACT_CHANGED" | "EMAIL_CHANGED", detail: Readonly<Record<string, string>> = {}): Promise<void> {
  await noteEvent(transaction, services.clock, id, kind);
  await audit(transaction, services.clock, { actor: { kind: "candidate" }, action: kind === "EMAIL_CHANGED" ? "application.change-email" : "application.change-contact", subject: { kind: "application", id }, detail });
  await sendChange(services.database, transaction, { kind: "application", id, postingId });
}
