import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { applicationInput, submit } from "../../testkit/applying.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

type Fields = Record<string, string | File>;

describeOnBothDatabases("the check of one's answers, and the language of the form", (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  async function post(step: string, fields: Fields, prefix = "") {
    const form = new FormData();
    for (const [name, value] of Object.entries({ idempotencyKey: crypto.randomUUID(), step, ...fields })) form.append(name, value);
    const reply = await fetch(`${server.baseUrl}${prefix}/postings/pacs-administrator/apply`, { method: "POST", body: form, redirect: "manual" });
    return { status: reply.status, location: reply.headers.get("location"), html: await reply.text() };
  }

  const whole = (email: string): Fields => ({ givenName: "José", familyName: "O’Neill <b>", email, "document.RESUME": new File(["Ten years"], "resume.txt"), "document.COVER_LETTER": new File(["Dear"], "letter.txt"), "answer.on-call": "YES" });
  const applications = async (email: string) => (await server.app.services.database.read.query("SELECT language FROM applications WHERE email = $1", [email])).map(({ language }: { language: string }) => language);
  /** Every hidden field of the page, as its button would send it. */
  const hidden = (html: string): Fields => Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")]));

  test("shows everything and sends nothing; its button sends what it shows", async () => {
    const check = await post("check", whole("check@example.com"));
    expect(check.status).toBe(200);
    for (const part of ["Check your answers", "José O’Neill &lt;b&gt;", "check@example.com", "resume.txt", "letter.txt", "Not given"]) expect(check.html).toContain(part);
    expect(await applications("check@example.com")).toEqual([]);
    const sent = await post("send", hidden(check.html));
    expect([sent.status, await applications("check@example.com")]).toEqual([303, ["en"]]);
  });

  test("leads back to the form with everything in it", async () => {
    const check = await post("check", whole("change@example.com"));
    const form = await post("change", hidden(check.html));
    expect(form.status).toBe(200);
    for (const part of ['value="José"', "resume.txt", "letter.txt", "change@example.com"]) expect(form.html).toContain(part);
    expect(form.html).not.toContain("aria-invalid");
  });

  test("refuses what sending would refuse", async () => {
    const check = await post("check", { ...whole("jose@"), "document.COVER_LETTER": new File([""], "") });
    expect(check.status).toBe(422);
    for (const part of ["Enter an e-mail address like", "Add your cover letter."]) expect(check.html).toContain(part);
    const gone = await post("check", { ...whole("gone@example.com"), "document.RESUME": new File([""], ""), "upload.RESUME": "a".repeat(43), "uploadName.RESUME": "old.pdf", "uploadBytes.RESUME": "9" });
    expect([gone.status, gone.html.includes("Upload the document again")]).toEqual([422, true]);
  });

  test("speaks Spanish from the form to the receipt, and keeps the language", async () => {
    const refused = await post("check", { ...whole("tarde@"), "document.COVER_LETTER": new File([""], "") }, "/es");
    for (const part of ['lang="es"', "Hay un problema", "Escriba un correo electrónico", "Añada su carta de presentación."]) expect(refused.html).toContain(part);
    const check = await post("check", whole("tarde@example.com"), "/es");
    expect(check.html).toContain("Revise sus respuestas");
    const sent = await post("send", hidden(check.html), "/es");
    expect(sent.location).toMatch(/^\/es\/status\//);
    expect(await applications("tarde@example.com")).toEqual(["es"]);
  });

  test.each(["/role-templates", "/role-templates/pacs-administrator?source=flyer"])("a page that speaks English alone is led to from its Spanish address: %s", async (address) => {
    const reply = await fetch(`${server.baseUrl}/es${address}`, { redirect: "manual" });
    expect([reply.status, reply.headers.get("location")]).toEqual([302, address]);
    expect(await (await fetch(`${server.baseUrl}${address}`)).text()).not.toContain(">Español<");
  });

  test("an integrator may say the language, and gets the messages in it", async () => {
    const input = await applicationInput(server.baseUrl, { email: "no address", language: "es-MX" });
    const { userErrors } = await submit(server.baseUrl, input);
    expect(userErrors).toMatchObject([{ code: "INVALID_EMAIL", message: expect.stringContaining("correo electrónico") }]);
  });

  test("a form that was sent before with other content says so in a candidate's words", async () => {
    const key = crypto.randomUUID();
    expect((await post("send", { ...whole("again@example.com"), idempotencyKey: key })).status).toBe(303);
    const second = await post("send", { ...whole("again@example.com"), givenName: "Other", idempotencyKey: key });
    expect(second.status).toBe(422);
    expect(second.html).toContain("You have sent this application already");
    expect(second.html).not.toContain(`value="${key}"`);
  });
});
