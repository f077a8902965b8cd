import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

type Fields = Record<string, string | File>;

describeOnBothDatabases("the application form without JavaScript", (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  const formUrl = (slug = "pacs-administrator") => `${server.baseUrl}/postings/${slug}/apply`;

  async function openForm(): Promise<string> {
    return keyIn(await (await fetch(formUrl())).text());
  }

  function send(fields: Fields, slug?: string): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return fetch(formUrl(slug), { method: "POST", body: form, redirect: "manual" });
  }

  const contact = { givenName: "José", familyName: "O’Neill & Søn", email: "jose@example.com", phone: "+1 555 010 0199" };
  const documents = () => ({ "document.RESUME": new File(["Ten years of PACS"], "resume.txt"), "document.COVER_LETTER": new File(["Dear team"], "letter.txt") });

  test("takes a whole application and answers with a receipt that shows the reference", async () => {
    const reply = await send({ idempotencyKey: await openForm(), ...contact, ...documents(), "answer.on-call": "YES" });
    expect(reply.status).toBe(303);
    const receipt = await (await fetch(new URL(reply.headers.get("location") ?? "", server.baseUrl))).text();
    const [row] = await server.app.services.database.read.query("SELECT reference, answers FROM applications WHERE email = $1", [contact.email]);
    expect(receipt).toContain(row.reference);
    expect(row.answers).toContain("YES");
  });

  test("sent twice by a double click is one application", async () => {
    const key = await openForm();
    const fields = { idempotencyKey: key, ...contact, email: "double@example.com", ...documents() };
    const [first, second] = await Promise.all([send(fields), send(fields)]);
    const [row] = await server.app.services.database.read.query("SELECT count(*) AS count FROM applications WHERE email = $1", ["double@example.com"]);
    expect(Number(row.count)).toBe(1);
    expect([first.status, second.status]).toContain(303);
  });

  test("refused, it keeps what was typed and the document that was fine, and can be sent again", async () => {
    const refused = await send({ idempotencyKey: await openForm(), ...contact, email: "jose@", "document.RESUME": new File(["Ten years"], "my resume.txt"), "document.COVER_LETTER": new File([""], "") });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    for (const kept of ["José", "O’Neill &amp; Søn", "jose@", "my resume.txt", "Enter an e-mail address", "Add your cover letter"]) expect(html).toContain(kept);
    const kept = { "upload.RESUME": valueIn(html, "upload.RESUME"), "uploadName.RESUME": "my resume.txt", "uploadBytes.RESUME": "9" };
    const mended = await send({ idempotencyKey: keyIn(html), ...contact, email: "mended-form@example.com", ...kept, "document.COVER_LETTER": new File(["Dear team"], "letter.txt") });
    expect(mended.status).toBe(303);
  });

  test.each([
    ["a picture named resume.pdf", new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])], "resume.pdf"), "accepted type"],
    ["an empty file", new File([""], "resume.pdf"), "empty"],
    ["11 MB", new File(["a".repeat(11 * 1024 * 1024)], "resume.txt"), "larger than 10 MB"],
  ])("turns down %s beside its field and keeps the rest", async (_, file, sentence) => {
    const refused = await send({ idempotencyKey: await openForm(), ...contact, "document.RESUME": file, "document.COVER_LETTER": new File(["Dear team"], "kept letter.txt") });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    for (const kept of [sentence, "José", "kept letter.txt"]) expect(html).toContain(kept);
  });

  test("of a posting that closed meanwhile says so kindly and shows what was typed", async () => {
    const admin = await server.signInAsAdministrator();
    const { id, slug } = await publishPosting(admin, "Closes while somebody writes");
    await admin.postForData(`mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }`, { id });
    const late = await send({ idempotencyKey: "late", ...contact, ...documents() }, slug);
    expect(late.status).toBe(410);
    expect(await late.text()).toContain("José");
  });

  test("that is no form at all is refused without a fault of ours", async () => {
    for (const body of ["", "garbage", "--x\r\n"]) {
      const reply = await fetch(formUrl(), { method: "POST", body, headers: { "content-type": "multipart/form-data; boundary=x" } });
      expect(reply.status).toBeLessThan(500);
      expect(reply.status).toBeGreaterThanOrEqual(400);
    }
    expect((await fetch(formUrl(), { method: "POST", body: "a=b", headers: { "content-type": "application/x-www-form-urlencoded" } })).status).toBeLessThan(500);
  });
});

function keyIn(html: string): string {
  return valueIn(html, "idempotencyKey");
}

function valueIn(html: string, name: string): string {
  const value = new RegExp(`name="${name.replace(".", "\\.")}" value="([^"]*)"`).exec(html)?.[1];
  if (value === undefined) throw new Error(`the form has no ${name}`);
  return value;
}
