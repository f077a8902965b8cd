import { afterAll, beforeAll, expect, test } from "vitest";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import type { Viewer } from "../../../server/src/graphql/context.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { openReview, type ReviewUnderTest } from "./review-under-test.ts";

interface Mailbox {
  mailbox: { totalCount: number; nodes: { to: string; subject: string; text: string; html: string; sentAt: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
}
const MAILBOX = "query ($first: Int, $after: String) { mailbox(first: $first, after: $after) { totalCount nodes { to subject text html sentAt } pageInfo { hasNextPage endCursor } } }";

describeOnBothDatabases("the development mailbox", (database) => {
  let review: ReviewUnderTest;
  let admin: Viewer;
  let smtp: TestServer | undefined;

  beforeAll(async () => {
    review = await openReview(await database.fresh());
    admin = { ...review.people.recruiter, role: "ADMIN" };
    const messages = ["first", "second", "third"].map((subject, index) => ({ id: `message-${index}`, recipient: "renee@example.com", subject, text: "Hello\n", html: "<p>Hello</p>", sentAt: `2026-11-24T12:00:0${index}.000Z` }));
    await review.services.database.write(({ manager }) => manager.insert(MailboxMessageRow, messages));
  });
  afterAll(async () => {
    await review.stop();
    await smtp?.stop();
  });

  test("shows what it kept, newest first, page by page", async () => {
    const first = (await review.ask<Mailbox>(admin, MAILBOX, { first: 2 })).mailbox;
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ subject: "third" }, { subject: "second" }], pageInfo: { hasNextPage: true } });
    const rest = (await review.ask<Mailbox>(admin, MAILBOX, { first: 2, after: first?.pageInfo.endCursor })).mailbox;
    expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect(rest?.nodes).toEqual([{ to: "renee@example.com", subject: "first", text: "Hello\n", html: "<p>Hello</p>", sentAt: "2026-11-24T12:00:00.000Z" }]);
  });

  test("is not there when mail goes to an SMTP server", async () => {
    smtp = await startServer(await database.fresh(), { smtpUrl: "smtp://127.0.0.1:9" });
    const client = await smtp.signInAsAdministrator();
    expect(await client.postForData<Mailbox>(MAILBOX)).toEqual({ mailbox: null });
  });
});
