import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ApplicationEventRow, ApplicationRow, CandidateRow } from "../../../server/src/features/applications/application.entity.ts";
import { EmailChangeRow } from "../../../server/src/features/applications/email-change.entity.ts";
import { sweepEmailChanges } from "../../../server/src/features/applications/sweep-email-changes.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { emailChangeLimits } from "../../../shared/src/applications/email-change.ts";
import { apply, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";

const DAY = 24 * 3_600_000;

describeOnBothDatabases("changing how a candidate is reached", (databases) => {
  let server: TestServer;
  const clock = testClock();
  let people = 0;

  beforeAll(async () => {
    server = await startServer(await databases.fresh(), { trustedProxies: 1, clock });
  });
  afterAll(() => server.stop());

  const read = () => server.app.services.database.read;
  const newEmail = () => `reached-${(people += 1)}@example.com`;
  const page = async (path: string) => {
    const reply = await fetch(`${server.baseUrl}${path}`);
    return { status: reply.status, html: await reply.text() };
  };
  const send = (path: string, fields: Record<string, string> = {}) => fetch(`${server.baseUrl}${path}`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual", headers: { "x-forwarded-for": `10.2.0.${people % 250}` } });
  const linkTo = async (recipient: string, pattern: RegExp) =>
    vi.waitFor(async () => {
      const paths = (await read().findBy(MailboxMessageRow, { recipient })).flatMap(({ text }) => pattern.exec(text)?.[0] ?? []);
      return paths.at(-1) ?? expect.fail("no such mail yet");
    }, { timeout: 30_000, interval: 20 });
  const confirmLink = (email: string) => linkTo(email, /\/status\/email\/[\w-]+$/m);
  const undoLink = (email: string) => linkTo(email, /\/status\/email\/[\w-]+\/undo$/m);

  async function applied(email = newEmail()) {
    const receipt = await apply(server.baseUrl, { email });
    const token = tokenOf(receipt);
    const row = () => read().findOneByOrFail(ApplicationRow, { reference: receipt.reference });
    const change = (fields: Record<string, string> = {}) => send(`/status/${token}/contact`, { givenName: "Renée", familyName: "Okafor-Lindqvist", email, phone: "", ...fields });
    return { email, token, row, change };
  }

  test("name and phone count at once, are found by staff, and are written down without what they say", async () => {
    const { token, row, change } = await applied();
    const reply = await change({ givenName: " Zoë ", familyName: "Álvarez", phone: "+1 555 010 0199" });
    expect([reply.status, reply.headers.get("location")]).toEqual([303, `/status/${token}?saved=contact`]);
    const application = await row();
    expect(application).toMatchObject({ givenName: "Zoë", familyName: "Álvarez", phone: "+1 555 010 0199" });
    expect(application.searchText).toContain("zoë álvarez");
    expect((await page(`/status/${token}?saved=contact`)).html).toContain("Your details are saved.");
    expect(await read().countBy(ApplicationEventRow, { applicationId: application.id, kind: "CONTACT_CHANGED" })).toBe(1);
    const audited = await read().findBy(AuditEntryRow, { subjectId: application.id, action: "application.change-contact" });
    expect(audited.map(({ detail }) => detail)).toEqual([{ fields: "givenName familyName phone" }]);
    await change({ givenName: "Zoë", familyName: "Álvarez", phone: "+1 555 010 0199" });
    expect(await read().countBy(ApplicationEventRow, { applicationId: application.id, kind: "CONTACT_CHANGED" })).toBe(1);
  });

  test("what is wrong comes back as it was typed, and nothing has changed", async () => {
    const { token, row, change } = await applied();
    const before = await row();
    const reply = await change({ givenName: "", email: "nowhere", phone: "call me" });
    const html = await reply.text();
    expect(reply.status).toBe(422);
    for (const id of ["givenName", "email", "phone"]) expect(html).toContain(`href="#${id}"`);
    expect(html).toContain('value="call me"');
    expect(await row()).toEqual(before);
    const spanish = await send(`/es/status/${token}/contact`, { givenName: "", familyName: "x", email: before.email });
    expect(await spanish.text()).toContain('lang="es"');
  });

  test("another address counts once it has confirmed itself; until then mail goes to the one before, which is told", async () => {
    const { email, token, row, change } = await applied();
    const other = newEmail();
    await change({ email: ` ${other} ` });
    expect((await row()).email).toBe(email);
    expect((await page(`/status/${token}`)).html).toContain(`A link is on its way to ${other}`);
    const link = await confirmLink(other);
    const opened = await page(link);
    expect(opened).toMatchObject({ status: 200, html: expect.stringContaining(other) });
    expect((await row()).email).toBe(email);
    const told = await undoLink(email);
    expect((await page(told)).html).not.toContain(other);

    for (const _ of [1, 2]) expect((await send(link)).headers.get("location")).toBe(`/status/${token}?saved=contact`);
    const application = await row();
    expect(application).toMatchObject({ email: other, searchText: expect.stringContaining(other) });
    expect(await read().findOneByOrFail(CandidateRow, { id: application.candidateId })).toMatchObject({ email: other });
    expect(await read().countBy(CandidateRow, { email })).toBe(0);
    expect(await read().countBy(ApplicationEventRow, { applicationId: application.id, kind: "EMAIL_CHANGED" })).toBe(1);
    expect((await page(`/status/${token}`)).html).not.toContain("A link is on its way");
  });

  test("the link of the one mailbox does nothing in the place of the other's", async () => {
    const { change, row, email } = await applied();
    const other = newEmail();
    await change({ email: other });
    const undo = await undoLink(email);
    const confirm = await confirmLink(other);
    expect((await send(undo.replace("/undo", ""))).status).toBe(410);
    expect((await send(`${confirm}/undo`)).status).toBe(410);
    expect((await row()).email).toBe(email);
  });

  test("an address with which somebody else applied looks no different, and joins the two only by its own word", async () => {
    const known = await applied();
    const people = [{ person: await applied(), other: known.email }, { person: await applied(), other: newEmail() }];
    const [one, two] = await Promise.all(
      people.map(async ({ person, other }) => {
        const reply = await person.change({ email: other });
        const { html } = await page(`/status/${person.token}`);
        const { reference } = await person.row();
        return [reply.status, html.replace(/name="idempotencyKey" value="[^"]+"/g, "").replaceAll(other, "OTHER").replaceAll(person.email, "OWN").replaceAll(person.token, "TOKEN").replaceAll(reference, "REFERENCE")];
      }),
    );
    expect(one).toEqual(two);
    const [{ person } = expect.fail("nobody changed")] = people;
    const former = (await person.row()).candidateId;
    expect(former).not.toBe((await known.row()).candidateId);
    await send(await confirmLink(known.email));
    expect((await person.row()).candidateId).toBe((await known.row()).candidateId);
    expect((await read().findOneByOrFail(CandidateRow, { id: former })).email).not.toContain("@");
  });

  test("the person's other applications keep their address", async () => {
    const first = await applied();
    const second = await applied(first.email);
    const other = newEmail();
    await first.change({ email: other });
    await send(await confirmLink(other));
    expect([(await first.row()).email, (await second.row()).email]).toEqual([other, first.email]);
    expect((await first.row()).candidateId).not.toBe((await second.row()).candidateId);
  });

  test("only the newest wish can be confirmed, and none after its days", async () => {
    const { change, row } = await applied();
    const [one, two] = [newEmail(), newEmail()];
    await change({ email: one });
    const first = await confirmLink(one);
    clock.wait(1_000);
    await change({ email: two });
    expect((await page(first)).status).toBe(410);
    expect((await send(first)).status).toBe(410);
    const second = await confirmLink(two);
    clock.wait(emailChangeLimits.daysToConfirm * DAY);
    expect((await send(second)).status).toBe(410);
    expect((await row()).email).not.toBe(two);
  });

  test("the former address takes a change back, before and after it was confirmed, and ends the links given out", async () => {
    for (const isConfirmed of [false, true]) {
      const { email, token, row, change } = await applied();
      const [other, third] = [newEmail(), newEmail()];
      await change({ email: other });
      const undo = await undoLink(email);
      if (isConfirmed) {
        await send(await confirmLink(other));
        clock.wait(1_000);
        await change({ email: third });
        await send(await confirmLink(third));
        expect((await row()).email).toBe(third);
      }
      const reply = await send(undo);
      const location = reply.headers.get("location") ?? "";
      expect((await row())).toMatchObject({ email, searchText: expect.stringContaining(email) });
      expect((await page(`/status/${token}`)).status).toBe(404);
      expect((await page(location)).status).toBe(200);
      expect((await send(await confirmLink(isConfirmed ? third : other))).status).toBe(410);
      expect((await send(undo)).headers.get("location")).toBe(location);
    }
  });

  test("an application's address is changed a few times a day at most", async () => {
    const { change, row, email } = await applied();
    for (let count = 0; count < emailChangeLimits.changesADay; count += 1) expect((await change({ email: newEmail() })).status).toBe(303);
    const reply = await change({ email: newEmail(), givenName: "Other" });
    expect([reply.status, await reply.text()]).toEqual([422, expect.stringContaining("times a day")]);
    expect(await row()).toMatchObject({ email, givenName: "Renée" });
  });

  test("by the API it is the same", async () => {
    const { token, email } = await applied();
    const MUTATION = "mutation ($input: ChangeContactInput!) { changeContact(input: $input) { application { contact { givenName familyName emailAddress phoneNumber unconfirmedEmailAddress } } userErrors { code path message } } }";
    const change = async (input: object) => (await postForData<{ changeContact: unknown }>(server.graphqlUrl, MUTATION, { input: { token, givenName: "A", familyName: "B", email, ...input } })).changeContact;
    const other = newEmail();
    expect(await change({ email: other })).toEqual({ application: { contact: { givenName: "A", familyName: "B", emailAddress: email, phoneNumber: null, unconfirmedEmailAddress: other } }, userErrors: [] });
    expect(await change({ familyName: " ", language: "es" })).toEqual({ application: null, userErrors: [{ code: "REQUIRED", path: ["familyName"], message: expect.stringContaining("apellidos") }] });
    expect(await change({ token: "none" })).toMatchObject({ userErrors: [{ code: "APPLICATION_NOT_FOUND" }] });
  });

  test("former addresses are forgotten when their links do nothing any more", async () => {
    const { change } = await applied();
    await change({ email: newEmail() });
    clock.wait(emailChangeLimits.daysToUndo * DAY);
    await sweepEmailChanges(server.app.services);
    expect(await read().count(EmailChangeRow)).toBe(0);
  });
});
