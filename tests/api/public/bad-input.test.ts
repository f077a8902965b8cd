import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apply, applicationInput, postingIdOf, submit, submitRaw, tokenOf } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { post, type StaffClient } from "../../testkit/graphql.ts";
import { publishPosting } from "../../testkit/postings.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { upload, uploadForId } from "../../testkit/upload.ts";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const ELEVEN_MB = "a".repeat(11 * 1024 * 1024);

describeOnBothDatabases("bad input is refused with a code, a sentence and a path, and nothing half-written stays", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  const rows = async () => {
    const counts = await Promise.all(["applications", "candidates", "submissions", "application_events", "stage_counts", "outbox"].map((table) => server.app.services.database.read.query(`SELECT count(*) AS count FROM ${table}`)));
    const claimed = await server.app.services.database.read.query("SELECT count(*) AS count FROM documents WHERE application_id IS NOT NULL");
    return [...counts, claimed].map(([row]) => Number(row.count));
  };

  async function expectRefused(changes: Record<string, unknown>, code: string, path: string[]) {
    const before = await rows();
    const { application, userErrors } = await submit(server.baseUrl, await applicationInput(server.baseUrl, changes));
    expect(application).toBeNull();
    expect(userErrors).toContainEqual({ code, path, message: expect.stringMatching(/^[A-Z].{10,}\.$/) });
    expect(await rows()).toEqual(before);
  }

  test.each([
    ["an invalid e-mail", { email: "renee@" }, "INVALID_EMAIL", ["email"]],
    ["no name", { givenName: "  " }, "REQUIRED", ["givenName"]],
    ["a name of 101 characters", { familyName: "x".repeat(101) }, "TOO_LONG", ["familyName"]],
    ["a name with a line break", { givenName: "Renée\r\nBcc: all" }, "INVALID_VALUE", ["givenName"]],
    ["a missing required document", { documents: [] }, "DOCUMENT_REQUIRED", ["documents"]],
    ["an unknown upload", { documents: [{ kind: "RESUME", uploadId: "nothing" }, { kind: "COVER_LETTER", uploadId: "here" }] }, "UPLOAD_NOT_FOUND", ["documents", "1", "uploadId"]],
    ["a document that is not accepted", { documents: [{ kind: "PORTFOLIO", uploadId: "x" }] }, "DOCUMENT_NOT_ACCEPTED", ["documents", "0", "kind"]],
    ["an unknown question", { answers: [{ questionId: "shoe-size", values: ["44"] }] }, "QUESTION_UNKNOWN", ["answers", "0", "questionId"]],
    ["a posting that is not there", { postingId: "UG9zdGluZzpub3RoaW5n" }, "POSTING_NOT_FOUND", ["postingId"]],
    ["an id of something else", { postingId: "garbage" }, "POSTING_NOT_FOUND", ["postingId"]],
    ["no idempotency key", { idempotencyKey: "" }, "REQUIRED", ["idempotencyKey"]],
  ])("%s", (_, changes, code, path) => expectRefused(changes, code, path));

  test("an upload that belongs to another application", async () => {
    const input = await applicationInput(server.baseUrl);
    await submit(server.baseUrl, input);
    await expectRefused({ documents: input.documents }, "UPLOAD_ALREADY_USED", ["documents", "0", "uploadId"]);
  });

  test("a closed posting", async () => {
    const created = await publishPosting(admin, "A posting that closes");
    const postingId = await postingIdOf(server.baseUrl, created.slug);
    await admin.postForData(`mutation ($id: ID!) { closePosting(input: { postingId: $id }) { userErrors { code } } }`, { id: created.id });
    await expectRefused({ postingId }, "POSTING_CLOSED", ["postingId"]);
    expect((await post<{ posting: null }>(server.graphqlUrl, `{ posting(slug: "${created.slug}") { id } }`)).data).toEqual({ posting: null });
  });

  test("an unknown input field, in a variable and in the document", async () => {
    const inVariable = await submitRaw(server.baseUrl, { ...(await applicationInput(server.baseUrl)), shoeSize: 44 });
    expect(inVariable.errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", path: ["input", "shoeSize"] } });
    expect(JSON.stringify(inVariable.errors)).not.toContain("renee@example.com");
    const inDocument = await post(server.graphqlUrl, `mutation { submitApplication(input: { shoeSize: 44 }) { userErrors { code } } }`);
    expect(inDocument.errors.map(({ extensions }) => extensions?.code)).toContain("GRAPHQL_VALIDATION_FAILED");
  });

  test.each([
    ["a picture named resume.pdf", "resume.pdf", PNG, 415, "FILE_TYPE_NOT_ACCEPTED"],
    ["a page named letter.txt", "letter.txt", "<!doctype html><script>alert(1)</script>", 415, "FILE_TYPE_NOT_ACCEPTED"],
    ["an empty file", "resume.pdf", "", 400, "FILE_EMPTY"],
    ["11 MB", "resume.txt", ELEVEN_MB, 413, "FILE_TOO_LARGE"],
  ])("an upload of %s", async (_, name, content, status, code) => {
    const before = await server.app.services.database.read.query("SELECT count(*) AS count FROM documents");
    const reply = await upload(server.baseUrl, name, content);
    expect(reply).toEqual({ status, body: { code, path: ["file"], message: expect.stringMatching(/^[A-Z].{10,}\.$/) } });
    expect(await server.app.services.database.read.query("SELECT count(*) AS count FROM documents")).toEqual(before);
  });

  test("a request to upload that holds no file", async () => {
    const form = new FormData();
    form.append("other", "text");
    const response = await fetch(`${server.baseUrl}/uploads`, { method: "POST", body: form });
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ code: "FILE_MISSING" })]);
  });

  describe("a status token", () => {
    const statusOf = (token: string) => post<{ applicationStatus: unknown }>(server.graphqlUrl, `query ($token: String!) { applicationStatus(token: $token) { reference } }`, { token });

    test("that nobody gave out shows nothing, and withdraws nothing", async () => {
      const token = tokenOf(await apply(server.baseUrl));
      const foreign = `${token.slice(0, -4)}${token.endsWith("AAAA") ? "BBBB" : "AAAA"}`;
      for (const wrong of [foreign, "", "x", `${token}A`, randomUUID(), "../../etc"]) expect((await statusOf(wrong)).data).toEqual({ applicationStatus: null });
      expect((await fetch(`${server.baseUrl}/status/${foreign}`)).status).toBe(404);
      const withdrawn = await post<{ withdrawApplication: unknown }>(server.graphqlUrl, `mutation ($token: String!) { withdrawApplication(input: { token: $token }) { application { stage } userErrors { code path } } }`, { token: foreign });
      expect(withdrawn.data?.withdrawApplication).toEqual({ application: null, userErrors: [{ code: "APPLICATION_NOT_FOUND", path: ["token"] }] });
      expect((await statusOf(token)).data?.applicationStatus).not.toBeNull();
    });
  });

  test("a NUL in any text is bad input, not a fault of ours", async () => {
    const { status } = await post(server.graphqlUrl, `query ($slug: String!) { posting(slug: $slug) { id } }`, { slug: "pacs\u0000" });
    expect(status).toBeLessThan(500);
    expect((await fetch(`${server.baseUrl}/postings/pacs%00`)).status).toBe(404);
    const upload = await uploadForId(server.baseUrl, "resume.txt", "text");
    const { errors } = await submitRaw(server.baseUrl, { ...(await applicationInput(server.baseUrl)), documents: [{ kind: "RESUME", uploadId: `${upload}\u0000` }] });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["BAD_USER_INPUT"]);
  });
});
