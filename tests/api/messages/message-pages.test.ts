import { messageLimits } from "@rounds/shared/messages/message.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeToCandidate } from "../../../server/src/features/messages/write-to-candidate.ts";
import type { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { statusToken } from "../../../server/src/features/applications/status-link.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { globalId, openReview, type ReviewUnderTest } from "../review/review-under-test.ts";

describeOnBothDatabases("the messages on a candidate's page", (database) => {
  let review: ReviewUnderTest;
  let people = 0;

  beforeAll(async () => {
    review = await openReview(await database.fresh());
  });
  afterAll(() => review.stop());

  async function applied() {
    const application = await review.applied({ email: `page-writer-${(people += 1)}@example.com` });
    const path = `/status/${statusToken(review.services.secret, application)}`;
    const get = async () => (await fetch(`${review.services.links.publicUrl}${path}`)).text();
    const send = (fields: Record<string, string>) => fetch(`${review.services.links.publicUrl}${path}/messages`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
    return { application, path, get, send };
  }
  const answer = (application: ApplicationRow, text: string) => writeToCandidate(review.services, review.people.manager, { applicationId: globalId(application), text, idempotencyKey: text });
  const newestIn = (html: string) => /name="throughMessageId" value="([^"]+)"/.exec(html)?.[1] ?? "";

  test("are written and read without a script", async () => {
    const { application, path, get, send } = await applied();
    expect(await get()).toContain("Write to the people who hire for this position.");
    const reply = await send({ do: "send", text: "Is there parking for <bikes>?", idempotencyKey: "k" });
    expect([reply.status, reply.headers.get("location"), reply.headers.get("cache-control")]).toEqual([303, `${path}?sent=1#messages`, "no-store"]);
    await answer(application, "There is.");
    const html = await get();
    expect(html).toContain("Is there parking for &lt;bikes&gt;?");
    expect(html).toContain("1 new message");
    expect(html.indexOf("There is.")).toBeLessThan(html.indexOf("parking for"));

    expect((await send({ do: "read", throughMessageId: newestIn(html) })).status).toBe(303);
    expect(await get()).not.toContain("1 new message");
  });

  test("sent twice are one, and sent again with other words are another", async () => {
    const { get, send } = await applied();
    for (const text of ["Hello.", "Hello.", "Hello again."]) expect((await send({ do: "send", text, idempotencyKey: "k" })).status).toBe(303);
    expect((await get()).match(/class="messages__item/g)).toHaveLength(2);
  });

  test("that are refused come back as they were typed", async () => {
    const { send } = await applied();
    const text = `Because ${"x".repeat(messageLimits.text)}`;
    const reply = await send({ do: "send", text, idempotencyKey: "k" });
    const html = await reply.text();
    expect(reply.status).toBe(422);
    expect(html).toContain(text);
    expect(html).toContain('href="#text"');
    expect(html).toContain("Nothing was sent. What you typed is kept.");
    expect((await send({ do: "send", text: " ", idempotencyKey: "k" })).status).toBe(422);
  });

  test("of a link that nobody gave out find nothing", async () => {
    const reply = await fetch(`${review.services.links.publicUrl}/status/nobody-gave-this-out/messages`, { method: "POST", body: new URLSearchParams({ do: "send", text: "x", idempotencyKey: "k" }) });
    expect(reply.status).toBe(404);
  });

  test("leave the address of the form itself a page, for whoever loads it again", async () => {
    const { path } = await applied();
    expect((await fetch(`${review.services.links.publicUrl}${path}/messages`)).status).toBe(200);
  });
});
