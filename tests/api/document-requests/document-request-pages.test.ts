import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { openReview, type ReviewUnderTest } from "../review/review-under-test.ts";
import { requestsOf } from "./requests-under-test.ts";

describeOnBothDatabases("the page on which a candidate adds a document", (database) => {
  let review: ReviewUnderTest;
  let people = 0;

  beforeAll(async () => {
    review = await openReview(await database.fresh());
  });
  afterAll(() => review.stop());

  async function asked(input: Record<string, unknown> = { kind: "CERTIFICATE", label: "ARRT <card>", reason: "Both\nsides.", dueOn: "" }, prefix = "") {
    const its = requestsOf(review, await review.applied({ email: `page-asked-${(people += 1)}@example.com` }));
    await its.ask(input);
    const id = await its.lastId();
    const status = `${prefix}/status/${its.token()}`;
    const path = `${status}/documents/${id}`;
    const get = async (address = path) => {
      const reply = await fetch(review.baseUrl + address, { redirect: "manual" });
      return { status: reply.status, cacheControl: reply.headers.get("cache-control"), html: await reply.text() };
    };
    const post = async (fields: Readonly<Record<string, string | File>>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      const reply = await fetch(review.baseUrl + path, { method: "POST", body: form, redirect: "manual" });
      return { status: reply.status, location: reply.headers.get("location"), html: await reply.text() };
    };
    return { its, id, status, path, get, post };
  }
  const file = (text: string | Uint8Array<ArrayBuffer>, name = "card.txt") => new File([text], name);

  test("is led to by the application's page, takes the file without a script, and the page says that it is there", async () => {
    const { its, id, status, path, get, post } = await asked();
    const before = await get(status);
    expect(before.html).toContain("Documents you are asked for");
    expect(before.html).toContain(`href="${path}"`);
    const page = await get();
    expect([page.status, page.cacheControl]).toEqual([200, "no-store"]);
    expect(page.html).toContain("Add a document: ARRT &lt;card&gt;");
    const reply = await post({ "document.CERTIFICATE": file("License 4711") });
    expect([reply.status, reply.location]).toEqual([303, `${status}?added=${encodeURIComponent(id)}#documents`]);
    const after = await get(`${status}?added=${id}`);
    expect(after.html).toContain("Your document has arrived.");
    expect(after.html).toMatch(/card\.txt, 12 bytes, added on/);
    expect((await get(`${status}?added=another`)).html).not.toContain("Your document has arrived.");
    expect((await its.seen()).documents.at(-1)).toMatchObject({ kind: "CERTIFICATE", label: "ARRT <card>", name: "card.txt" });
  });

  test("whose button is pressed twice adds one document and says that it is there", async () => {
    const { its, path, get, post } = await asked();
    await post({ "document.CERTIFICATE": file("License 4711") });
    const again = await post({ "document.CERTIFICATE": file("License 4711") });
    expect([again.status, again.location]).toEqual([303, path]);
    expect((await get()).html).toContain("This document has arrived");
    expect((await its.seen()).documents).toHaveLength(3);
  });

  test("says what is wrong at its field, and keeps what is right", async () => {
    const { its, post } = await asked();
    const empty = await post({ "document.CERTIFICATE": file("", "") });
    expect([empty.status, empty.html]).toEqual([422, expect.stringContaining(`href="#documents-CERTIFICATE"`)]);
    expect(empty.html).toContain("Choose the document to add.");
    const wrong = await post({ "document.CERTIFICATE": file(new Uint8Array([0x4d, 0x5a, 0, 1, 2, 3]), "card.pdf") });
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining("card")]);
    expect(wrong.html).not.toMatch(/name="upload\.CERTIFICATE" value="[^"]/);
    const uploadId = await its.upload();
    const gone = await post({ "upload.CERTIFICATE": "nobody-made-this", "uploadName.CERTIFICATE": "x.txt", "uploadBytes.CERTIFICATE": "1" });
    expect(gone.status).toBe(422);
    expect((await post({ "upload.CERTIFICATE": uploadId, "uploadName.CERTIFICATE": "license.txt", "uploadBytes.CERTIFICATE": "29" })).status).toBe(303);
  });

  test("speaks the candidate's language", async () => {
    const { status, get, post } = await asked({ kind: "COVER_LETTER" }, "/es");
    expect((await get()).html).toContain("Añadir un documento: Carta de presentación");
    expect((await get(status)).html).toContain("Documentos que se le piden");
    expect((await post({})).html).toContain("Elija el documento que quiere añadir.");
  });

  test("says that a document is not needed any more, or was never asked for, and opens by no other link", async () => {
    const { its, id, status, get, post } = await asked();
    await its.withdraw(id);
    const page = await get();
    expect([page.status, page.html]).toEqual([404, expect.stringContaining("This document is not needed")]);
    expect((await post({ "document.CERTIFICATE": file("License 4711") })).status).toBe(303);
    expect((await get(`${status}/documents/nothing`)).status).toBe(404);
    expect((await get(`/status/nobody-gave-this-out/documents/${id}`)).html).toContain("Application not found");
    expect((await get(status)).html).not.toContain("Documents you are asked for");
  });
});
