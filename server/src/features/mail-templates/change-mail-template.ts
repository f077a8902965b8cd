import { refusal } from "@rounds/shared/errors.ts";
import { checkMailTemplate } from "@rounds/shared/mail-templates/check-template.ts";
import type { MailKind, MailText } from "@rounds/shared/mail-templates/kinds.ts";
import { mailLanguages } from "@rounds/shared/mail-templates/shipped-texts.ts";
import type { Viewer } from "../../graphql/context.ts";
import { audit } from "../../platform/audit/audit.ts";
import { instant } from "../../platform/clock.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { MailTemplateRow } from "./mail-template.entity.ts";
import { findTemplate, type CurrentTemplate } from "./mail-template.queries.ts";
import type { ResetMailTemplateInput, UpdateMailTemplateInput } from "./mail-template.types.ts";

/** Saves the organization's own words for a mail; the next one goes out in them. */
export async function updateMailTemplate(services: Services, viewer: Viewer, { kind, language, version, ...typed }: UpdateMailTemplateInput): Promise<CurrentTemplate> {
  const text = keptMailText(typed);
  refuseAny(checkMailTemplate(kind, text));
  return save(services, viewer, { kind, language: knownLanguage(language), version, text });
}

/** Goes back to the words that come with Rounds. */
export async function resetMailTemplate(services: Services, viewer: Viewer, { kind, language, version }: ResetMailTemplateInput): Promise<CurrentTemplate> {
  return save(services, viewer, { kind, language: knownLanguage(language), version, text: null });
}

/** As it is kept: trimmed, with one kind of line end. */
export function keptMailText({ subject, body }: MailText): MailText {
  return { subject: subject.trim(), body: body.replaceAll("\r\n", "\n").trim() };
}

export function knownLanguage(language: string): string {
  return mailLanguages.includes(language) ? language : refuse(refusal("INVALID_VALUE", "Rounds writes no mail in this language.", "language"));
}

interface Save {
  readonly kind: MailKind;
  readonly language: string;
  readonly version: number;
  /** Null: the shipped one. */
  readonly text: MailText | null;
}

async function save({ database, clock }: Services, viewer: Viewer, { kind, language, version, text }: Save): Promise<CurrentTemplate> {
  return database.write(async (transaction) => {
    const { manager } = transaction;
    const at = instant(clock.now());
    // The first save makes the row; whoever saves at the same moment waits here and then finds it.
    await manager.createQueryBuilder().insert().into(MailTemplateRow).values({ kind, language, subject: null, body: null, version: 0, updatedAt: at, updatedById: null }).orIgnore().execute();
    const change = { subject: text?.subject ?? null, body: text?.body ?? null, version: version + 1, updatedAt: at, updatedById: viewer.id };
    const { affected } = await manager.update(MailTemplateRow, { kind, language, version }, change);
    if (affected !== 1) refuse(refusal("VERSION_CONFLICT", "Somebody saved this mail after you opened it. What you wrote is still here; compare it with theirs before you save again.", "version"));
    const { id } = await findOrganization(manager);
    await audit(transaction, clock, { actor: { kind: "staff", id: viewer.id }, action: text === null ? "mail-template.reset" : "mail-template.update", subject: { kind: "organization", id }, detail: { kind, language } });
    return findTemplate(manager, kind, language);
  });
}
