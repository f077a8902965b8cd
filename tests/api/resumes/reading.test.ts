import { afterAll, beforeAll, expect, test } from "vitest";
import { READ_IN_TEN_MINUTES } from "../../../server/src/features/resumes/read-resume.ts";
import { extract } from "../../../server/src/platform/documents/extract-text/extract.ts";
import { defaultExtractionLimits } from "../../../server/src/platform/documents/extract-text/extracted-text.ts";
import { buildDocx, buildPdf } from "../../fixtures/documents/build-documents.ts";
import { buildImageOnlyPdf, buildPasswordPdf } from "../../fixtures/documents/build-pdf.ts";
import { applicationInput, submit, type UserError } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { dataOf, post } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { uploadForId } from "../../testkit/upload.ts";

const resume = ["MARA O'QUILL, CIIP", "mara.oquill@example.com", "EXPERIENCE", "PACS Administrator, Northgate Hospital, 2019 – present", "EDUCATION", "B.S. Health Informatics, Example State University, 2013"].join("\n");
const READ = `mutation ($uploadId: ID!) { readResume(uploadId: $uploadId) { proposals { name { givenName familyName foundAt { line excerpt } } emailAddress { text } phoneNumber { text } links { url } employers { employer title fromYear toYear isCurrent foundAt { line } } degrees { level field school year } credentials { abbreviation foundAt { line } } } userErrors { code path } } }`;

interface Reading {
  readonly proposals: Record<string, unknown> | null;
  readonly userErrors: readonly Pick<UserError, "code" | "path">[];
}

describeOnBothDatabases("a resume that waits for its application", (database) => {
  const clock = testClock();
  let server: TestServer;
  let timesRead = 0;

  beforeAll(async () => {
    server = await startServer(await database.fresh(), {
      clock,
      extractText: (source, mediaType) => {
        timesRead += 1;
        return extract({ source, mediaType, limits: defaultExtractionLimits });
      },
    });
  });
  afterAll(() => server.stop());

  const reply = (uploadId: string) => post<{ readResume: Reading }>(server.graphqlUrl, READ, { uploadId });
  const read = async (uploadId: string) => dataOf(await reply(uploadId)).readResume;
  const refused = (code: string) => ({ proposals: null, userErrors: [{ code, path: ["uploadId"] }] });

  test("is read and proposes what it says, with where it stands", async () => {
    const { proposals, userErrors } = await read(await uploadForId(server.baseUrl, "resume.docx", buildDocx(resume)));
    expect(userErrors).toEqual([]);
    expect(proposals).toEqual({
      name: { givenName: "Mara", familyName: "O'Quill", foundAt: { line: 1, excerpt: "MARA O'QUILL, CIIP" } },
      emailAddress: { text: "mara.oquill@example.com" },
      phoneNumber: null,
      links: [],
      employers: [{ employer: "Northgate Hospital", title: "PACS Administrator", fromYear: 2019, toYear: null, isCurrent: true, foundAt: { line: 4 } }],
      degrees: [{ level: "BACHELOR", field: "Health Informatics", school: "Example State University", year: 2013 }],
      credentials: [{ abbreviation: "CIIP", foundAt: { line: 1 } }],
    });
  });

  test("is read once, however often it is asked for, and not again when it is sent", async () => {
    const uploadId = await uploadForId(server.baseUrl, "resume.pdf", buildPdf(resume));
    const before = timesRead;
    const [first, second] = await Promise.all([read(uploadId), read(uploadId)]);
    expect(second).toEqual(first);
    expect(await read(uploadId)).toEqual(first);
    expect(timesRead).toBe(before + 1);
    const input = await applicationInput(server.baseUrl);
    expect((await submit(server.baseUrl, { ...input, documents: input.documents.map((document) => (document.kind === "RESUME" ? { ...document, uploadId } : document)) })).userErrors).toEqual([]);
    // The letter is read after it was sent.
    await expect.poll(() => timesRead, { timeout: 60_000 }).toBe(before + 2);
  });

  test("is read by nobody through this door once it belongs to an application", async () => {
    const input = await applicationInput(server.baseUrl);
    await submit(server.baseUrl, input);
    expect(await read(input.documents[0]?.uploadId ?? "")).toEqual(refused("UPLOAD_ALREADY_USED"));
  });

  test("that is no upload of anybody is refused", async () => {
    for (const text of ["", "x", "'; DROP TABLE documents; --", "x".repeat(5_000)]) expect(await read(text)).toEqual(refused("UPLOAD_NOT_FOUND"));
  });

  test.each<[string, Uint8Array, string]>([
    ["a scan", buildImageOnlyPdf(), "FILE_WITHOUT_TEXT"],
    ["a locked file", buildPasswordPdf("Secret"), "FILE_UNREADABLE"],
  ])("of which nothing can be read, being %s, proposes nothing and can be sent all the same", async (_, bytes, code) => {
    const uploadId = await uploadForId(server.baseUrl, "resume.pdf", bytes);
    expect(await read(uploadId)).toEqual(refused(code));
    expect(await read(uploadId)).toEqual(refused(code));
    const input = await applicationInput(server.baseUrl);
    const documents = input.documents.map((document) => (document.kind === "RESUME" ? { ...document, uploadId } : document));
    expect((await submit(server.baseUrl, { ...input, documents })).userErrors).toEqual([]);
  });

  test("is never kept as an answer for others", async () => {
    const uploadId = await uploadForId(server.baseUrl, "resume.txt", resume);
    for (const answer of [await reply(uploadId), await reply(uploadId)]) expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("is read only so often for one address, and again later", async () => {
    clock.wait(10 * 60_000);
    for (let time = 0; time < READ_IN_TEN_MINUTES; time += 1) await read("unknown");
    expect(await read("unknown")).toEqual(refused("TOO_MANY_ATTEMPTS"));
    clock.wait(10 * 60_000);
    expect(await read("unknown")).toEqual(refused("UPLOAD_NOT_FOUND"));
  });
});
