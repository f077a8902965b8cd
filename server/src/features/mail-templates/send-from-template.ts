import type { MailKind, MailValues } from "@rounds/shared/mail-templates/kinds.ts";
import { deliverMail, type MailOrder } from "../../platform/mail/deliver-mail.ts";
import type { Services } from "../../platform/services.ts";
import { composeFromTemplate } from "./compose-from-template.ts";

/** The console speaks English, and so does the mail that leads to it. */
export const STAFF_LANGUAGE = "en";

/** A mail that is owed because of one job. */
export interface TemplateOrder<Kind extends MailKind> extends Omit<MailOrder, "kind"> {
  readonly kind: Kind;
  /** The reader's, by its BCP 47 name. */
  readonly language: string;
  readonly values: MailValues<Kind>;
}

/** Composes a mail of a kind and sends it once for its job; what every handler calls that has something to say. */
export async function sendFromTemplate<Kind extends MailKind>(services: Services, { kind, language, values, ...order }: TemplateOrder<Kind>): Promise<void> {
  await deliverMail(services, { kind, ...order }, await composeFromTemplate(services, kind, language, values));
}
