import type { Database } from "./database/database.ts";
import { Catalogue } from "./platform/catalogue.ts";
import type { Clock } from "./platform/clock.ts";
import { createFileDocumentStore } from "./platform/documents/file-document-store.ts";
import { createUnfinishedDocuments } from "./platform/documents/unfinished-documents.ts";
import type { ExtractText } from "./platform/documents/extract-text/text-extractor.ts";
import { Events } from "./platform/jobs/events.ts";
import { createLinks } from "./platform/links.ts";
import { createLogger, type Logger } from "./platform/logger.ts";
import { createMailboxMailer } from "./platform/mail/mailbox-mailer.ts";
import { createSmtpMailer } from "./platform/mail/smtp-mailer.ts";
import { createPasswords, type PasswordCost } from "./platform/passwords.ts";
import type { Services } from "./platform/services.ts";
import { installationSecret } from "./platform/settings.ts";
import type { ClamdAddress } from "./platform/virus-scanner/clamd-address.ts";
import { createVirusScanner } from "./platform/virus-scanner/virus-scanner.ts";

export interface ServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly documentsFolder: string;
  readonly publicUrl: string;
  /** The virus scanner; undefined: nothing is scanned. */
  readonly clamd?: ClamdAddress | undefined;
  readonly smtpUrl?: string | undefined;
  readonly mailFrom: string;
  /** Where bounces go; undefined: to the sender. */
  readonly mailReturnPath?: string | undefined;
  readonly extractText: ExtractText;
  readonly logger?: Logger;
  /** Of new password hashes; tests have no time for the standard one. */
  readonly passwordCost?: PasswordCost | undefined;
}

export async function createServices(options: ServiceOptions): Promise<Services> {
  const { database, clock, documentsFolder, publicUrl, smtpUrl, mailFrom, extractText, clamd } = options;
  const logger = options.logger ?? createLogger("silent");
  return {
    database,
    clock,
    catalogue: new Catalogue(database, clock),
    documents: createFileDocumentStore(documentsFolder),
    unfinishedDocuments: createUnfinishedDocuments(documentsFolder),
    scanner: clamd === undefined ? null : createVirusScanner(clamd, logger),
    extractText,
    events: new Events(clock),
    links: createLinks(publicUrl),
    logger,
    passwords: createPasswords(options.passwordCost),
    mailer: smtpUrl === undefined ? createMailboxMailer(database, clock) : createSmtpMailer({ smtpUrl, from: mailFrom, returnPath: options.mailReturnPath }),
    mailKind: smtpUrl === undefined ? "mailbox" : "smtp",
    secret: await installationSecret(database),
  };
}
