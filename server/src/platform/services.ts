import type { Database } from "../database/database.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Clock } from "./clock.ts";
import type { DocumentStore } from "./documents/document-store.ts";
import type { UnfinishedDocuments } from "./documents/unfinished-documents.ts";
import type { ExtractText } from "./documents/extract-text/text-extractor.ts";
import type { Events } from "./jobs/events.ts";
import type { Links } from "./links.ts";
import type { Logger } from "./logger.ts";
import type { Mailer } from "./mail/mailer.ts";
import type { Passwords } from "./passwords.ts";
import type { VirusScanner } from "./virus-scanner/virus-scanner.ts";

/** What every verb may ask for. Built once by app.ts; tests build it with a clock and folders of their own. */
export interface Services {
  readonly database: Database;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly documents: DocumentStore;
  readonly unfinishedDocuments: UnfinishedDocuments;
  /** Null where there is none: then nothing is scanned. */
  readonly scanner: VirusScanner | null;
  readonly extractText: ExtractText;
  readonly events: Events;
  readonly links: Links;
  readonly logger: Logger;
  readonly passwords: Passwords;
  readonly mailer: Mailer;
  /** "smtp" when mail leaves the house, "mailbox" when the development mailbox keeps it. */
  readonly mailKind: "smtp" | "mailbox";
  /** The installation's own secret: keys the candidates' status links. */
  readonly secret: string;
}
