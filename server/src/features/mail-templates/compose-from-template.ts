import { fillTemplate, type FilledMail, type Values } from "@rounds/shared/mail-templates/fill-template.ts";
import type { MailKind, MailText, MailValues } from "@rounds/shared/mail-templates/kinds.ts";
import { matchLanguage } from "@rounds/shared/languages/languages.ts";
import { paragraphsOf } from "@rounds/shared/mail-templates/template-pieces.ts";
import { composeMail, type ComposedMail } from "../../platform/mail/compose.ts";
import type { MailLook } from "../../platform/mail/mail-page.ts";
import type { Services } from "../../platform/services.ts";
import type { OrganizationRow } from "../organization/organization.entity.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { findTemplate } from "./mail-template.queries.ts";

/** The mail of a kind in the organization's words; English for a language that Rounds does not speak. */
export async function composeFromTemplate<Kind extends MailKind>(services: Pick<Services, "database">, kind: Kind, language: string, values: MailValues<Kind>): Promise<ComposedMail> {
  const { read } = services.database;
  const organization = await findOrganization(read);
  const template = await findTemplate(read, kind, matchLanguage(language));
  return composeMail({ ...fillFor(organization, template, values), look: lookOf(organization, template.language) });
}

/** A mail in words that a colleague wrote for several people, with placeholders. */
export async function composeFromText(services: Pick<Services, "database">, language: string, text: MailText, values: Values): Promise<ComposedMail> {
  const organization = await findOrganization(services.database.read);
  return composeMail({ ...fillFor(organization, text, values), look: lookOf(organization, language) });
}

/** A template filled in, as text that somebody can go on writing. */
export async function textFromTemplate<Kind extends MailKind>(services: Pick<Services, "database">, kind: Kind, language: string, values: MailValues<Kind>): Promise<MailText> {
  const { read } = services.database;
  const { subject, blocks } = fillFor(await findOrganization(read), await findTemplate(read, kind, matchLanguage(language)), values);
  return { subject, body: blocks.map((block) => ("text" in block ? block.text : `${block.label}: ${block.url}`)).join("\n\n") };
}

/** A letter that a colleague has written as a whole; signed with the organization's name where its last line does not say it. */
export async function composeLetter(services: Pick<Services, "database">, language: string, { subject, body }: MailText): Promise<ComposedMail> {
  const organization = await findOrganization(services.database.read);
  const signed = body.trimEnd().endsWith(organization.name) ? body : `${body}\n\n${organization.name}`;
  return composeMail({ subject, blocks: paragraphsOf(signed).map((text) => ({ text })), look: lookOf(organization, language) });
}

export function fillFor({ name }: Pick<OrganizationRow, "name">, text: MailText, values: Values): FilledMail {
  return fillTemplate(text, { ...values, "organization.name": name });
}

/** How the organization's mail looks. */
export function lookOf({ name, accentColor }: Pick<OrganizationRow, "name" | "accentColor">, language: string): MailLook {
  return { organization: name, accentColor, language };
}
