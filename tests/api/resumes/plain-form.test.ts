import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const jsonResume = JSON.stringify({ basics: { name: "Mara Quill", email: "mara@example.org" }, work: [{ name: "Northgate Hospital", position: "PACS Administrator", startDate: "2019" }] });
const text = "MARA QUILL, CIIP\nmara@example.org\nEXPERIENCE\nPACS Administrator, Northgate Hospital, 2019 – present";

type Fields = Record<string, string | File>;

describeOnBothDatabases("the plain form asked to read a resume", (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(await database.fresh());
  });
  afterAll(() => server.stop());

  async function send(fields: Fields, language = ""): Promise<{ status: number; html: string }> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const reply = await fetch(`${server.baseUrl}${language}/postings/pacs-administrator/apply`, { method: "POST", body: form, redirect: "manual" });
    return { status: reply.status, html: await reply.text() };
  }
  const valueOf = (html: string, name: string) => new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1];

  test("comes back with the empty fields filled in, the others as they were, and the file kept", async () => {
    const { status, html } = await send({ step: "read-resume", givenName: "Maria", "document.RESUME": new File([text], "mara.txt") });
    expect(status).toBe(200);
    expect(["givenName", "familyName", "email"].map((name) => valueOf(html, name))).toEqual(["Maria", "Quill", "mara@example.org"]);
    for (const shown of ["2 fields are filled in", "Your resume says: Mara", "PACS Administrator, Northgate Hospital, since 2019", "mara.txt"]) expect(html).toContain(shown);
    expect(valueOf(html, "upload.RESUME")).toMatch(/^[\w-]{43}$/);
    expect(await applications()).toBe(0);
  });

  test.each<[string, Fields, string]>([
    ["no resume", { step: "read-resume" }, "Choose your resume, then have it read."],
    ["an upload that is gone", { step: "read-resume", "upload.RESUME": "x".repeat(43), "uploadName.RESUME": "old.pdf" }, "This upload is not there"],
    ["a JSON Resume that is none", { step: "read-resume", jsonResume: new File(["{}"], "a.json") }, "This file is no JSON Resume"],
    ["a JSON Resume that is no JSON", { step: "read-resume", jsonResume: new File(["%PDF"], "a.json") }, "This file is no JSON."],
    ["a JSON Resume of half a megabyte", { step: "read-resume", jsonResume: new File([`{"basics":{"name":"${"x".repeat(500_000)}"}}`], "a.json") }, "too large for a JSON Resume"],
  ])("is refused at its field with %s, and keeps what was typed", async (_, fields, message) => {
    const { status, html } = await send({ ...fields, givenName: "Maria" });
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(valueOf(html, "givenName")).toBe("Maria");
  });

  test("takes a JSON Resume, also when the form was to go on, and never as a document", async () => {
    const { status, html } = await send({ step: "check", jsonResume: new File([jsonResume], "resume.json"), "document.RESUME": new File([""], "") });
    expect(status).toBe(200);
    expect(["givenName", "familyName", "email"].map((name) => valueOf(html, name))).toEqual(["Mara", "Quill", "mara@example.org"]);
    expect(html).toContain("PACS Administrator, Northgate Hospital, since 2019");
    const [row] = await server.app.services.database.read.query("SELECT count(*) AS count FROM documents WHERE name = 'resume.json'");
    expect(Number(row.count)).toBe(0);
  });

  test("speaks the page's language", async () => {
    const { html } = await send({ step: "read-resume", "document.RESUME": new File([text], "mara.txt") }, "/es");
    expect(html).toContain("Se han rellenado 3 campos con su currículum.");
  });

  test("ticked facts go along with the application; what is no fact is let be", async () => {
    const fact = JSON.stringify({ kind: "employers", fact: { employer: "Northgate Hospital", title: null, fromYear: 2019, toYear: null, isCurrent: true } });
    const form = new FormData();
    const { html } = await send({ step: "change" });
    for (const [name, value] of Object.entries({ idempotencyKey: valueOf(html, "idempotencyKey") ?? "", givenName: "Mara", familyName: "Ticked", email: "ticked@example.com", links: "example.org/mara", profile: "{broken", "document.RESUME": new File([text], "mara.txt"), "document.COVER_LETTER": new File(["Dear team"], "letter.txt") })) form.append(name, value);
    for (const value of [fact, fact, "nonsense", `{"kind":"employers","fact":{}}`]) form.append("fact", value);
    const reply = await fetch(`${server.baseUrl}/postings/pacs-administrator/apply`, { method: "POST", body: form, redirect: "manual" });
    expect(reply.status).toBe(303);
    const [row] = await server.app.services.database.read.query("SELECT profile FROM applications WHERE email = 'ticked@example.com'");
    expect(JSON.parse(row.profile)).toEqual({ links: [{ kind: "WEBSITE", url: "https://example.org/mara" }], employers: [{ employer: "Northgate Hospital", title: null, fromYear: 2019, toYear: null, isCurrent: true }], degrees: [], credentials: [] });
  });

  async function applications(): Promise<number> {
    const [row] = await server.app.services.database.read.query("SELECT count(*) AS count FROM applications");
    return Number(row.count);
  }
});
