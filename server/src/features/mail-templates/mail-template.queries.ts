import { mailKindNames, type MailKind, type MailText } from "@rounds/shared/mail-templates/kinds.ts";
import { mailLanguages, shippedText } from "@rounds/shared/mail-templates/shipped-texts.ts";
import type { EntityManager } from "typeorm";
import { MailTemplateRow } from "./mail-template.entity.ts";

/** A template as it goes out: the organization's words, else the shipped ones. */
export interface CurrentTemplate extends MailText {
  readonly kind: MailKind;
  readonly language: string;
  readonly isShipped: boolean;
  /** 0 before the first save. */
  readonly version: number;
  readonly updatedAt: string | null;
}

/** Every kind in every language, in the order of the registry. */
export async function findTemplates(manager: EntityManager): Promise<CurrentTemplate[]> {
  const rows = await manager.find(MailTemplateRow);
  return mailKindNames.flatMap((kind) => mailLanguages.map((language) => current(kind, language, rows.find((row) => row.kind === kind && row.language === language) ?? null)));
}

export async function findTemplate(manager: EntityManager, kind: MailKind, language: string): Promise<CurrentTemplate> {
  return current(kind, language, await manager.findOneBy(MailTemplateRow, { kind, language }));
}

function current(kind: MailKind, language: string, row: MailTemplateRow | null): CurrentTemplate {
  const own = row === null || row.subject === null || row.body === null ? null : { subject: row.subject, body: row.body };
  return { kind, language, ...(own ?? shippedText(kind, language)), isShipped: own === null, version: row?.version ?? 0, updatedAt: row?.updatedAt ?? null };
}
