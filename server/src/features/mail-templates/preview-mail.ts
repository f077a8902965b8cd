import { checkMailTemplate } from "@rounds/shared/mail-templates/check-template.ts";
import { sampleValues } from "@rounds/shared/mail-templates/samples.ts";
import { composeMail, type ComposedMail } from "../../platform/mail/compose.ts";
import { refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { findOrganization } from "../organization/organization.queries.ts";
import { keptMailText, knownLanguage } from "./change-mail-template.ts";
import { fillFor, lookOf } from "./compose-from-template.ts";
import type { MailDraftInput } from "./mail-template.types.ts";

/** A mail as its receiver would see it, filled with made-up people; refused when it could not be saved. */
export async function previewMail({ database, links }: Pick<Services, "database" | "links">, { kind, language, ...typed }: MailDraftInput): Promise<ComposedMail> {
  const text = keptMailText(typed);
  const known = knownLanguage(language);
  refuseAny(checkMailTemplate(kind, text));
  const organization = await findOrganization(database.read);
  return composeMail({ ...fillFor(organization, text, sampleValues(known, links.publicUrl)), look: lookOf(organization, known) });
}
