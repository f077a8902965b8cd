import { IsNull } from "typeorm";
import { openDatabase } from "../../../server/src/database/open-database.ts";
import { entities } from "../../../server/src/entities.ts";
import { registerMailHandlers } from "../../../server/src/features/mail-templates/mail.handlers.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { Catalogue } from "../../../server/src/platform/catalogue.ts";
import { createFileDocumentStore } from "../../../server/src/platform/documents/file-document-store.ts";
import { createUnfinishedDocuments } from "../../../server/src/platform/documents/unfinished-documents.ts";
import { Events } from "../../../server/src/platform/jobs/events.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import { createLinks } from "../../../server/src/platform/links.ts";
import { createLogger } from "../../../server/src/platform/logger.ts";
import type { Message } from "../../../server/src/platform/mail/mailer.ts";
import { createPasswords } from "../../../server/src/platform/passwords.ts";
import { Refused } from "../../../server/src/platform/refused.ts";
import type { Services } from "../../../server/src/platform/services.ts";
import { insertOrganization } from "../../../server/src/seed.ts";
import { cheapPasswords } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { temporaryFolder } from "../../testkit/temporary-folder.ts";

export interface AccountsUnderTest {
  readonly services: Services;
  readonly mails: readonly Message[];
  /** Moves the clock. */
  wait(milliseconds: number): void;
  /** Works off the outbox once. */
  deliver(): Promise<void>;
  /** Actions of the audit entries, oldest first. */
  audited(): Promise<string[]>;
  close(): Promise<void>;
}

/** The accounts feature alone over a real database, with a clock that stands and a mailer that keeps. */
export async function openAccounts(url: string): Promise<AccountsUnderTest> {
  const folder = temporaryFolder("accounts");
  const database = await openDatabase(url, entities);
  const clock = testClock();
  const mails: Message[] = [];
  const services: Services = {
    database,
    clock,
    catalogue: new Catalogue(database, clock),
    documents: createFileDocumentStore(folder.path),
    unfinishedDocuments: createUnfinishedDocuments(folder.path),
    scanner: null,
    extractText: () => Promise.reject(new Error("Accounts extract no text")),
    events: new Events(clock),
    links: createLinks("https://careers.example.com"),
    logger: createLogger("silent"),
    passwords: createPasswords(cheapPasswords),
    mailer: { send: async (message) => void mails.push(message), close: () => {} },
    mailKind: "smtp",
    secret: "a secret for the tests",
  };
  registerMailHandlers(services);
  await database.write(insertOrganization);
  return {
    services,
    mails,
    wait: clock.wait,
    async deliver() {
      for (const { id, event, handler, payload } of await database.read.findBy(OutboxRow, { doneAt: IsNull() })) {
        await services.events.handlerOf(event, handler)?.(payload, { jobId: id });
        await database.write(({ manager }) => manager.update(OutboxRow, { id }, { doneAt: clock.now().toISOString() }));
      }
    },
    audited: async () => (await database.read.find(AuditEntryRow, { order: { id: "ASC" } })).map(({ action }) => action),
    async close() {
      await database.close();
      folder.remove();
    },
  };
}

/** The codes with which the work was refused; "done" when it was not. */
export async function codesOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

export function tokenIn(url: string): string {
  return url.split("/").at(-1) ?? "";
}
