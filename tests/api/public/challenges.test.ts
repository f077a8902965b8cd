import { solveChallenge, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MINUTE, SECOND } from "../../../server/src/platform/clock.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock, type TestClock } from "../../testkit/test-clock.ts";

type Fields = Record<string, string>;

describeOnBothDatabases("an application that looks like a machine's", (database) => {
  let server: TestServer;
  let clock: TestClock;
  let documents: Fields;

  beforeAll(async () => {
    clock = testClock();
    server = await startServer(await database.fresh(), { clock, limits: { calmApplications: { ofClientToPosting: 3, ofClient: 100, toPosting: 100, seconds: 3 } } });
  });
  afterAll(() => server.stop());

  const url = () => `${server.baseUrl}/postings/pacs-administrator/apply`;
  const valueOf = (html: string, name: string) => (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "").replaceAll("&quot;", '"');

  /** Sends a whole form that was opened so long ago. */
  async function send(email: string, changes: Fields = {}, secondsOpen = 40) {
    const opened = await (await fetch(url())).text();
    clock.wait(secondsOpen * SECOND);
    const form = new FormData();
    const fields = { idempotencyKey: valueOf(opened, "idempotencyKey"), opened: valueOf(opened, "opened"), step: "send", givenName: "Ada", familyName: "Neill", email, ...changes };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const kind of ["RESUME", "COVER_LETTER"]) if (changes[`upload.${kind}`] === undefined) form.append(`document.${kind}`, new File(["Ten years of PACS"], "resume.txt"));
    const reply = await fetch(url(), { method: "POST", body: form, redirect: "manual" });
    const html = await reply.text();
    documents = Object.fromEntries(["upload.RESUME", "upload.COVER_LETTER"].map((name) => [name, valueOf(html, name)]));
    return { status: reply.status, html, proof: valueOf(html, "proof") };
  }

  const count = async (email: string) => Number((await server.app.services.database.read.query("SELECT count(*) AS n FROM applications WHERE email = $1", [email]))[0].n);

  async function solved(proof: string): Promise<string> {
    const { challenge }: { challenge: Challenge } = JSON.parse(proof);
    return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
  }

  test.each<[string, Fields, number]>([
    ["too fast for any hand", {}, 1],
    ["with a field filled in that nobody sees", { subject: "Buy now" }, 40],
  ])("%s is asked for work, loses nothing, and is taken with the answer", async (what, changes, seconds) => {
    const email = `${what.split(" ").at(-1)}@example.com`;
    clock.wait(11 * MINUTE);
    const asked = await send(email, changes, seconds);
    expect([asked.status, await count(email)]).toEqual([429, 0]);
    for (const part of ["Ada Neill", email, "resume.txt", "Nothing is lost"]) expect(asked.html).toContain(part);
    const taken = await send(email, { ...changes, ...documents, proof: await solved(asked.proof) }, seconds);
    expect([taken.status, await count(email)]).toEqual([303, 1]);
  });

  test("is asked only when many come from one address, and everybody else's stay free of it", async () => {
    clock.wait(11 * MINUTE);
    for (const nth of [1, 2, 3]) expect((await send(`calm${nth}@example.com`)).status).toBe(303);
    const fourth = await send("fourth@example.com");
    expect(fourth.status).toBe(429);
    clock.wait(11 * MINUTE);
    expect((await send("later@example.com")).status).toBe(303);
  });

  test("is taken without a script by waiting, and not a second sooner", async () => {
    clock.wait(11 * MINUTE);
    const asked = await send("patient@example.com", {}, 1);
    const hasty = await send("patient@example.com", { ...documents, proof: asked.proof }, 1);
    expect([hasty.status, await count("patient@example.com")]).toEqual([429, 0]);
    const patient = await send("patient@example.com", { ...documents, proof: hasty.proof }, 20);
    expect([patient.status, await count("patient@example.com")]).toEqual([303, 1]);
  });

  test("answers each challenge once, and none that was made up, changed or kept too long", async () => {
    clock.wait(11 * MINUTE);
    const asked = await send("once@example.com", {}, 1);
    const answer = await solved(asked.proof);
    expect((await send("once@example.com", { ...documents, proof: answer }, 1)).status).toBe(303);
    expect((await send("twice@example.com", { proof: answer }, 1)).status).toBe(429);

    const another = await send("other@example.com", {}, 1);
    const { challenge }: { challenge: Challenge } = JSON.parse(another.proof);
    const forged = JSON.stringify({ challenge: { ...challenge, parameters: { ...challenge.parameters, data: { issuedAt: 0 } } } });
    for (const proof of [forged, "{}", "[]", "null", "no JSON", JSON.stringify({ challenge: { parameters: null } }), JSON.stringify({ challenge: {} })]) {
      expect((await send("other@example.com", { proof }, 1)).status, proof).toBe(429);
    }
    clock.wait(11 * MINUTE);
    expect((await send("other@example.com", { proof: another.proof }, 1)).status).toBe(429);
  });
});
