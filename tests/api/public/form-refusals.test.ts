import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applicationInput, submit } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { uploadForId } from "../../testkit/upload.ts";

describeOnBothDatabases("what the application form turns down", (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  const typed = { givenName: "Renée", familyName: "O’Neill & Søn", email: "renee@example.com", phone: "+1 555 010 0199" };

  function send(fields: Record<string, string>, slug = "pacs-administrator"): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ idempotencyKey: randomUUID(), ...typed, ...fields })) form.append(name, value);
    return fetch(`${server.baseUrl}/postings/${slug}/apply`, { method: "POST", body: form, redirect: "manual" });
  }

  async function upload(kind: string, uploadId?: string): Promise<Record<string, string>> {
    const id = uploadId ?? (await uploadForId(server.baseUrl, `${kind}.txt`, "Kept"));
    return { [`upload.${kind}`]: id, [`uploadName.${kind}`]: `${kind}.txt`, [`uploadBytes.${kind}`]: "4" };
  }

  async function rows(): Promise<number[]> {
    const { read } = server.app.services.database;
    const counts = await Promise.all(["applications", "candidates", "submissions", "application_events", "stage_counts", "outbox"].map((table) => read.query(`SELECT count(*) AS count FROM ${table}`)));
    const claimed = await read.query("SELECT count(*) AS count FROM documents WHERE application_id IS NOT NULL");
    return [...counts, claimed].map(([row]) => Number(row.count));
  }

  /** Sends the form; it comes back with the sentence, with what was typed and with the uploads that were fine, and no row is new. */
  async function expectBack(fields: Record<string, string>, sentence: string, keeps: string[], forgets: string[] = []): Promise<void> {
    const before = await rows();
    const reply = await send(fields);
    const html = await reply.text();
    expect(reply.status).toBe(422);
    for (const part of [sentence, ...keeps]) expect(html).toContain(part);
    for (const part of forgets) expect(html).not.toContain(part);
    expect(await rows()).toEqual(before);
  }

  test("an upload that is not there must be chosen again; the other one stays", async () => {
    const letter = await upload("COVER_LETTER");
    await expectBack({ ...(await upload("RESUME", "nobody-uploaded-this")), ...letter }, "This upload is not there", ["Renée", "O’Neill &amp; Søn", letter["upload.COVER_LETTER"] ?? ""], ["nobody-uploaded-this"]);
  });

  test("an upload that another application has must be chosen again", async () => {
    const input = await applicationInput(server.baseUrl, { email: "first@example.com" });
    await submit(server.baseUrl, input);
    const [used] = input.documents;
    const letter = await upload("COVER_LETTER");
    await expectBack({ ...(await upload("RESUME", used?.uploadId)), ...letter }, "belongs to an application already", ["Renée", letter["upload.COVER_LETTER"] ?? ""], [used?.uploadId ?? ""]);
  });

  test.each([
    ["an e-mail address that is none", { email: "renee@" }, "Enter an e-mail address like name@example.com.", `value="renee@"`],
    ["a missing name", { givenName: " " }, "Enter your given name.", "renee@example.com"],
    ["a phone number that is none", { phone: "call me" }, "Enter a phone number like", "call me"],
    ["an answer that is no choice", { "answer.on-call": "PERHAPS" }, "Choose from the answers listed", "Renée"],
    ["a question that nobody asks", { "answer.shoe-size": "44" }, "does not ask one of the questions", "Renée"],
    ["a text with a mark that turns the line round", { familyName: "O\u202eNeill" }, "characters that cannot be printed", "Renée"],
  ])("%s is said beside the field, and both uploads stay", async (_, fields, sentence, keeps) => {
    const [resume, letter] = [await upload("RESUME"), await upload("COVER_LETTER")];
    await expectBack({ ...resume, ...letter, ...fields }, sentence, [keeps, resume["upload.RESUME"] ?? "", letter["upload.COVER_LETTER"] ?? ""]);
  });

  test("a missing document is asked for by its name", async () => {
    const letter = await upload("COVER_LETTER");
    await expectBack(letter, "Add your resume.", ["Renée", letter["upload.COVER_LETTER"] ?? ""]);
  });

  test("what was typed comes back as text, never as markup", async () => {
    const reply = await send({ givenName: `"><script>alert(1)</script>`, email: "x" });
    const html = await reply.text();
    expect(reply.status).toBe(422);
    expect(html).not.toContain("<script>alert(1)");
    expect(html).toContain("&lt;script&gt;alert(1)");
  });

  test("a posting that is not public takes nothing, and looks like one that is not there", async () => {
    const admin = await server.signInAsAdministrator();
    const { createPosting } = await admin.postForData<{ createPosting: { posting: { slug: string } } }>(`mutation { createPosting(input: { title: "Secret project" }) { posting { slug } } }`);
    const before = await rows();
    const [draft, absent] = await Promise.all([send({}, createPosting.posting.slug), send({}, "no-such-posting")]);
    expect([draft.status, absent.status]).toEqual([410, 410]);
    const neutral = (html: string) => html.replaceAll(createPosting.posting.slug, "…").replaceAll("no-such-posting", "…");
    expect(neutral(await draft.text())).toBe(neutral(await absent.text()));
    expect(await rows()).toEqual(before);
  });

  test("a form without its key is refused and comes back whole", async () => {
    const before = await rows();
    const reply = await send({ ...(await upload("RESUME")), ...(await upload("COVER_LETTER")), idempotencyKey: "" });
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain("Renée");
    expect(await rows()).toEqual(before);
  });
});
