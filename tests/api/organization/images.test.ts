import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { buildPng, exif, jpeg, jpegWith, webp } from "../../fixtures/images/build-images.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { addImage, uploadImage } from "../../testkit/organization-images.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { colleague } from "../postings/postings-under-test.ts";

interface ImageAnswer {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
type Images = { readonly logo: ImageAnswer | null; readonly photos: readonly ImageAnswer[] };

describeOnBothDatabases("the organization's images", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  const publicImages = async () => (await postForData<{ organization: Images }>(server.graphqlUrl, "{ organization { logo { url width height alt } photos { url width height alt } } }")).organization;
  const staffPhotos = async () => (await admin.postForData<{ organization: { photos: { id: string; alt: string; bytes: number }[] } }>("{ organization { photos { id alt bytes } } }")).organization.photos;
  const send = (mutation: string, type: string, input: object) => admin.postForData<Record<string, { organization: object | null; userErrors: { code: string; path: string[] }[] }>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { organization { name } userErrors { code path } } }`, { input });
  const refusalsOf = async (mutation: string, type: string, input: object) => (await send(mutation, type, input))[mutation]?.userErrors.map(({ code, path }) => [code, ...path]);

  test("a logo is shown at once, and a new one takes its place", async () => {
    expect((await publicImages()).logo).toBeNull();
    const first = buildPng(60, 20);
    await addImage(server.baseUrl, admin, { kind: "LOGO", bytes: first });
    const { logo } = await publicImages();
    expect(logo).toEqual({ url: `${server.baseUrl}/brand/${createHash("sha256").update(first).digest("hex")}.png`, width: 60, height: 20, alt: "Lantern Lake Medical Center" });
    await addImage(server.baseUrl, admin, { kind: "LOGO", alt: "A lantern over water", bytes: webp });
    expect((await publicImages()).logo).toMatchObject({ width: 24, height: 16, alt: "A lantern over water" });
    expect((await fetch(logo?.url ?? "")).status).toBe(404);
  });

  test("is served as what it is, for ever, and never as a page", async () => {
    await addImage(server.baseUrl, admin, { kind: "LOGO", bytes: buildPng(10, 10) });
    const response = await fetch((await publicImages()).logo?.url ?? "");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(buildPng(10, 10));
    expect(Object.fromEntries(response.headers)).toMatchObject({ "content-type": "image/png", "cache-control": "public, max-age=31536000, immutable", "x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'" });
    for (const name of ["nothing.png", "..%2Ffavicon.svg", `${"0".repeat(64)}.png`, `${"0".repeat(64)}.svg`]) expect((await fetch(`${server.baseUrl}/brand/${name}`)).status).toBe(404);
  });

  test("a photo is kept without the place where it was taken", async () => {
    await addImage(server.baseUrl, admin, { kind: "PHOTO", alt: "The reading room", bytes: jpegWith(0xe1, exif(6)) });
    const photo = (await publicImages()).photos.at(-1);
    expect(photo).toMatchObject({ width: 16, height: 24, alt: "The reading room" });
    const served = Buffer.from(await (await fetch(photo?.url ?? "")).arrayBuffer());
    expect(served.includes("GPS")).toBe(false);
    expect(served.length).toBeGreaterThan(jpeg.length);
  });

  test("photos are described, ordered and removed", async () => {
    await addImage(server.baseUrl, admin, { kind: "PHOTO", alt: "The lake", bytes: buildPng(40, 30, [1, 2, 3]) });
    await addImage(server.baseUrl, admin, { kind: "PHOTO", alt: "The ward", bytes: buildPng(40, 30, [4, 5, 6]) });
    const ids = (await staffPhotos()).map(({ id }) => id);
    expect(await refusalsOf("describeImage", "DescribeImageInput", { imageId: ids[1], alt: "The lake at dawn" })).toEqual([]);
    expect(await refusalsOf("orderPhotos", "OrderPhotosInput", { imageIds: [...ids].reverse() })).toEqual([]);
    expect((await publicImages()).photos.map(({ alt }) => alt)).toEqual(["The ward", "The lake at dawn", "The reading room"]);
    expect(await refusalsOf("removeImage", "RemoveImageInput", { imageId: ids[1] })).toEqual([]);
    expect((await publicImages()).photos.map(({ alt }) => alt)).toEqual(["The ward", "The reading room"]);
    expect(await refusalsOf("removeImage", "RemoveImageInput", { imageId: ids[1] })).toEqual([["NOT_FOUND", "imageId"]]);
    expect(await refusalsOf("orderPhotos", "OrderPhotosInput", { imageIds: ids })).toEqual([["VERSION_CONFLICT", "imageIds"]]);
    expect(await refusalsOf("describeImage", "DescribeImageInput", { imageId: ids[0], alt: " " })).toEqual([["REQUIRED", "alt"]]);
  });

  test("there are at most six photos, also when two are sent at the same moment", async () => {
    const room = 6 - (await staffPhotos()).length;
    const replies = await Promise.all(Array.from({ length: room + 2 }, (_, index) => uploadImage(server.baseUrl, admin, { kind: "PHOTO", alt: `Photo ${index}`, bytes: buildPng(8, 8, [index, 0, 0]) })));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(room);
    expect(replies.flatMap(({ body }) => body.userErrors?.map(({ code }) => code) ?? [])).toEqual(["TOO_MANY_PHOTOS", "TOO_MANY_PHOTOS"]);
    expect(await staffPhotos()).toHaveLength(6);
  });

  test("each change leaves its trace", async () => {
    const entries = await server.app.services.database.read.findBy(AuditEntryRow, { subjectKind: "organization" });
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(["image.add", "image.describe", "image.order", "image.remove"]));
    expect(JSON.stringify(entries)).not.toContain("The lake");
  });

  describe("refuses by name", () => {
    const big = (bytes: number) => Buffer.concat([buildPng(4, 4), Buffer.alloc(bytes)]);
    test.each([
      ["a photo without a text", { kind: "PHOTO", alt: " ", bytes: jpeg }, ["REQUIRED alt"]],
      ["a text of 201 characters", { kind: "LOGO", alt: "x".repeat(201), bytes: jpeg }, ["TOO_LONG alt"]],
      ["a logo of 51 kB", { kind: "LOGO", bytes: big(51 * 1024) }, ["FILE_TOO_LARGE file"]],
      ["a photo of more than 1 MB", { kind: "PHOTO", alt: "Large", bytes: big(1024 * 1024) }, ["FILE_TOO_LARGE file"]],
      ["a file of 11 MB", { kind: "PHOTO", alt: "Huge", bytes: big(11 * 1024 * 1024) }, ["FILE_TOO_LARGE file"]],
      ["everything at once", { kind: "PHOTO", alt: "", bytes: Buffer.alloc(0) }, ["REQUIRED alt", "FILE_EMPTY file"]],
      ["an SVG", { kind: "LOGO", bytes: Buffer.from("<svg/>") }, ["FILE_TYPE_NOT_ACCEPTED file"]],
      ["a page", { kind: "LOGO", bytes: Buffer.from("<html><script>alert(1)</script>") }, ["FILE_TYPE_NOT_ACCEPTED file"]],
      ["too many pixels", { kind: "LOGO", bytes: buildPng(4001, 2) }, ["IMAGE_TOO_LARGE file"]],
      ["no file", { kind: "LOGO" }, ["FILE_MISSING file"]],
      ["a kind that there is not", { kind: "BANNER", bytes: jpeg }, ["FILE_MISSING file"]],
    ])("%s", async (_, upload, refusals) => {
      const before = await publicImages();
      const { status, body } = await uploadImage(server.baseUrl, admin, upload);
      expect(status).toBe(422);
      expect(body.userErrors?.map(({ code, path }) => [code, ...path].join(" "))).toEqual(refusals);
      for (const { message } of body.userErrors ?? []) expect(message).toMatch(/\.$/);
      expect(await publicImages()).toEqual(before);
    });
  });

  test("only an administrator's own page may send one", async () => {
    const recruiter = await colleague(server, "Rita Recruiter", "RECRUITER");
    expect(await uploadImage(server.baseUrl, null, { bytes: jpeg })).toMatchObject({ status: 401, body: { code: "UNAUTHENTICATED" } });
    expect(await uploadImage(server.baseUrl, recruiter.client, { bytes: jpeg })).toMatchObject({ status: 403, body: { code: "FORBIDDEN" } });
    expect(await uploadImage(server.baseUrl, admin, { bytes: jpeg }, "https://elsewhere.example")).toMatchObject({ status: 403, body: { code: "FORBIDDEN" } });
  });
});
