import { expect, vi } from "vitest";
import type { AppOptions } from "../../../server/src/app.ts";
import { defineEvent } from "../../../server/src/platform/jobs/events.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import type { PostingFilter } from "../../../shared/src/postings/posting-filter.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock, type TestClock } from "../../testkit/test-clock.ts";
import { readyDraft, taken, type PostingAnswer } from "../postings/postings-under-test.ts";

export interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

export interface AlertAnswer {
  readonly filter: PostingFilter;
  readonly frequency: string;
  readonly confirmedAt: string | null;
  readonly endedAt: string | null;
  readonly expiresAt: string | null;
}

export interface AlertReply {
  readonly postingAlert: AlertAnswer | null;
  readonly userErrors: readonly Refused[];
}

const ALERT = "filter { search department location employmentTypes workplaceTypes payAtLeast payCurrency } frequency confirmedAt endedAt expiresAt";
const REPLY = `{ postingAlert { ${ALERT} } userErrors { code path message } }`;
/** Wakes the runner of jobs, which else looks once a second. */
const clockMoved = defineEvent<object>("tests.clock-moved");
const PATIENCE = { timeout: 60_000, interval: 20 };

export interface AlertsUnderTest {
  readonly server: TestServer;
  readonly clock: TestClock;
  /** A session of now: the clock outlives those of before. */
  admin(): Promise<StaffClient>;
  subscribe(email: string, filter?: PostingFilter | null, frequency?: string, language?: string): Promise<readonly Refused[]>;
  /** Asks for an alert and confirms it; its token. */
  start(email: string, filter?: PostingFilter, frequency?: string): Promise<string>;
  find(token: string): Promise<AlertAnswer | null>;
  confirm(token: string): Promise<AlertReply>;
  update(token: string, filter: PostingFilter, frequency: string): Promise<AlertReply>;
  end(token: string): Promise<AlertReply>;
  publish(title: string): Promise<PostingAnswer>;
  /** Waits until everything that is due by now has been done. */
  settle(): Promise<void>;
  /** Moves the time on and waits until what is then due has been done. */
  wait(milliseconds: number): Promise<void>;
  /** In the order in which they were sent. */
  mailsTo(email: string): Promise<MailboxMessageRow[]>;
  /** Of the newest mail to the address. */
  tokenFor(email: string): Promise<string>;
  /** The subjects of the mails that told the address new postings. */
  told(email: string): Promise<string[]>;
}

export async function openAlerts(databaseUrl: string, options: Partial<AppOptions> = {}): Promise<AlertsUnderTest> {
  const clock = testClock();
  const server = await startServer(databaseUrl, { clock, ...options });
  const { events, database } = server.app.services;
  const { read } = database;
  events.on(clockMoved, "look for what is due", async () => {});

  const settle = () => vi.waitFor(async () => expect(await read.query("SELECT handler FROM outbox WHERE done_at IS NULL AND due_at <= $1", [clock.now().toISOString()])).toEqual([]), PATIENCE);
  const ask = <Data>(document: string, variables: Readonly<Record<string, unknown>>) => postForData<Data>(server.graphqlUrl, document, variables);
  const mailsTo = (email: string) => read.find(MailboxMessageRow, { where: { recipient: email }, order: { sentAt: "ASC", id: "ASC" } });

  async function subscribe(email: string, filter: PostingFilter | null = {}, frequency = "AT_ONCE", language?: string) {
    const data = await ask<{ subscribeToPostings: { userErrors: Refused[] } }>("mutation ($input: SubscribeToPostingsInput!) { subscribeToPostings(input: $input) { userErrors { code path message } } }", { input: { email, filter, frequency, language } });
    await settle();
    return data.subscribeToPostings.userErrors;
  }

  async function tokenFor(email: string): Promise<string> {
    const mail = (await mailsTo(email)).at(-1);
    return /\/alerts\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "there is no link";
  }

  async function byToken(mutation: string, token: string): Promise<AlertReply> {
    const reply = (await ask<Record<string, AlertReply>>(`mutation ($token: String!) { ${mutation}(token: $token) ${REPLY} }`, { token }))[mutation];
    if (reply === undefined) throw new Error(`${mutation} answered nothing`);
    return reply;
  }

  return {
    server,
    clock,
    admin: server.signInAsAdministrator,
    subscribe,
    settle,
    mailsTo,
    tokenFor,
    async start(email, filter = {}, frequency = "AT_ONCE") {
      expect(await subscribe(email, filter, frequency)).toEqual([]);
      const token = await tokenFor(email);
      expect(await byToken("confirmPostingAlert", token)).toMatchObject({ postingAlert: { endedAt: null }, userErrors: [] });
      return token;
    },
    find: async (token) => (await ask<{ postingAlert: AlertAnswer | null }>(`query ($token: String!) { postingAlert(token: $token) { ${ALERT} } }`, { token })).postingAlert,
    confirm: (token) => byToken("confirmPostingAlert", token),
    end: (token) => byToken("endPostingAlert", token),
    update: async (token, filter, frequency) => (await ask<{ updatePostingAlert: AlertReply }>(`mutation ($token: String!, $filter: PostingFilter!, $frequency: AlertFrequency!) { updatePostingAlert(token: $token, filter: $filter, frequency: $frequency) ${REPLY} }`, { token, filter, frequency })).updatePostingAlert,
    async publish(title) {
      const admin = await server.signInAsAdministrator();
      const { id } = await readyDraft(admin, title);
      const posting = await taken(admin, "publishPosting", { postingId: id });
      await settle();
      return posting;
    },
    async wait(milliseconds) {
      clock.wait(milliseconds);
      await database.write((transaction) => events.announce(transaction, clockMoved, {}));
      await settle();
    },
    told: async (email) => (await mailsTo(email)).filter(({ unsubscribeUrl }) => unsubscribeUrl !== null).map(({ subject }) => subject),
  };
}

export const codesOf = ({ userErrors }: Pick<AlertReply, "userErrors">) => userErrors.map(({ code }) => code);
