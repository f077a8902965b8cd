import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { readyDraft, taken } from "../postings/postings-under-test.ts";
import { change, changed, locationsOf, versionOf } from "./organization-under-test.ts";

describeOnBothDatabases("the organization's settings", (database) => {
  let server: TestServer;
  let admin: StaffClient;

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
  });
  afterAll(() => server.stop());

  const publicOrganization = async () => (await postForData<{ organization: Record<string, unknown> }>(server.graphqlUrl, "{ organization { name about websiteUrl timeZone accentColor locations { name city } } }")).organization;

  test("are saved together, and the public sees them at once", async () => {
    await publicOrganization();
    const version = await versionOf(admin);
    const saved = await changed(admin, "updateOrganization", { version, name: " Harbor Clinic ", about: "We mend people.", websiteUrl: "https://harbor.example/", timeZone: "Europe/Zurich", accentColor: "#0B5F69", showsBenchmark: false });
    expect(saved).toMatchObject({ name: "Harbor Clinic", accentColor: "#0b5f69", showsBenchmark: false, approvalRequired: false, version: version + 1 });
    expect(await publicOrganization()).toMatchObject({ name: "Harbor Clinic", about: "We mend people.", websiteUrl: "https://harbor.example/", timeZone: "Europe/Zurich", accentColor: "#0b5f69" });
  });

  test("a field that is not given stays; an empty website is none", async () => {
    const before = await publicOrganization();
    const saved = await changed(admin, "updateOrganization", { version: await versionOf(admin), websiteUrl: " " });
    expect(saved.websiteUrl).toBeNull();
    expect(await publicOrganization()).toEqual({ ...before, websiteUrl: null });
  });

  test("of two people who change them at once, the second is told and nothing is lost", async () => {
    const version = await versionOf(admin);
    await changed(admin, "updateOrganization", { version, name: "First Clinic" });
    const { organization, userErrors } = await change(admin, "updateOrganization", { version, name: "Second Clinic" });
    expect(organization).toBeNull();
    expect(userErrors.map(({ code, path }) => [code, path])).toEqual([["VERSION_CONFLICT", ["version"]]]);
    expect((await publicOrganization())["name"]).toBe("First Clinic");
  });

  test("two at the very same moment are one and one refusal", async () => {
    const version = await versionOf(admin);
    const replies = await Promise.all(["Left Clinic", "Right Clinic"].map((name) => change(admin, "updateOrganization", { version, name })));
    expect(replies.map(({ userErrors }) => userErrors.map(({ code }) => code).join()).sort()).toEqual(["", "VERSION_CONFLICT"]);
    expect(await versionOf(admin)).toBe(version + 1);
  });

  test("every fault is refused by name, and nothing is saved", async () => {
    const before = await publicOrganization();
    const version = await versionOf(admin);
    const { userErrors } = await change(admin, "updateOrganization", { version, name: "", timeZone: "Mars/Base", accentColor: "#ffd400", blockingRules: ["PAY_MISSING", "toString"] });
    expect(userErrors.map(({ code, path }) => [code, ...path])).toEqual([["REQUIRED", "name"], ["INVALID_VALUE", "timeZone"], ["CONTRAST_TOO_LOW", "accentColor"], ["INVALID_VALUE", "blockingRules", "1"]]);
    expect(userErrors[2]?.message).toContain("#8c7400");
    expect(await publicOrganization()).toEqual(before);
    expect(await versionOf(admin)).toBe(version);
  });

  test("each change leaves its trace, without the texts", async () => {
    await changed(admin, "updateOrganization", { version: await versionOf(admin), name: "Traced Clinic", showsBenchmark: true });
    const entries = await server.app.services.database.read.findBy(AuditEntryRow, { subjectKind: "organization", action: "organization.update" });
    expect(entries.at(-1)).toMatchObject({ actorKind: "staff", detail: { fields: "name showsBenchmark" } });
    expect(JSON.stringify(entries)).not.toContain("Traced Clinic");
  });

  test("candidates see a posting's pay beside its benchmark only where the employer wants that", async () => {
    const benchmark = async () => (await postForData<{ posting: { compensation: { benchmark: object | null } } }>(server.graphqlUrl, `{ posting(slug: "pacs-administrator") { compensation { benchmark { average } } } }`)).posting.compensation.benchmark;
    const page = async () => (await fetch(`${server.baseUrl}/postings/pacs-administrator`)).text();
    await changed(admin, "updateOrganization", { version: await versionOf(admin), showsBenchmark: true });
    expect(await benchmark()).toEqual({ average: 7_800_000 });
    expect(await page()).toContain("Across the field, pay averages about $78,000 a year.");
    await changed(admin, "updateOrganization", { version: await versionOf(admin), showsBenchmark: false });
    expect(await benchmark()).toBeNull();
    expect(await page()).toContain("$60,000 to $100,000 a year");
    expect(await page()).not.toContain("Across the field");
  });

  describe("the locations", () => {
    const pier = { name: "Pier House", street: "1 Quay", city: "Port Tamsin", region: "WI", postalCode: "54698", country: "us" };

    test("are added, mended, ordered and removed", async () => {
      const added = locationsOf(await changed(admin, "addLocation", { location: pier }));
      expect(added.at(-1)).toMatchObject({ name: "Pier House", country: "US", postingCount: 0 });
      const locationId = added.at(-1)?.id;
      const mended = locationsOf(await changed(admin, "updateLocation", { locationId, version: await versionOf(admin), location: { ...pier, name: "Pier House North" } }));
      expect(mended.at(-1)?.name).toBe("Pier House North");
      const ids = mended.map(({ id }) => id);
      const first = [ids.at(-1), ...ids.slice(0, -1)];
      expect(locationsOf(await changed(admin, "orderLocations", { locationIds: first })).map(({ id }) => id)).toEqual(first);
      expect((await publicOrganization())["locations"]).toMatchObject([{ name: "Pier House North" }, {}, {}, {}]);
      expect(locationsOf(await changed(admin, "removeLocation", { locationId })).map(({ id }) => id)).toEqual(ids.slice(0, -1));
    });

    test("with faults are refused by name", async () => {
      const { userErrors } = await change(admin, "addLocation", { location: { ...pier, city: "", country: "Wisconsin" } });
      expect(userErrors.map(({ code, path }) => [code, ...path])).toEqual([["REQUIRED", "location", "city"], ["INVALID_VALUE", "location", "country"]]);
    });

    test("are mended by one person at a time", async () => {
      const version = await versionOf(admin);
      const locationId = locationsOf(await changed(admin, "addLocation", { location: pier })).at(-1)?.id;
      const { userErrors } = await change(admin, "updateLocation", { locationId, version, location: { ...pier, name: "Late" } });
      expect(userErrors.map(({ code }) => code)).toEqual(["VERSION_CONFLICT"]);
      await changed(admin, "removeLocation", { locationId });
    });

    test("cannot be ordered by a list that misses one, names one twice or knows too many", async () => {
      const { organization } = await admin.postForData<{ organization: { locations: { id: string }[] } }>("{ organization { locations { id } } }");
      const [one, two, three] = organization.locations.map(({ id }) => id);
      for (const locationIds of [[one, two], [one, two, two], [one, two, three, "bm9uZQ"]]) {
        expect((await change(admin, "orderLocations", { locationIds })).userErrors.map(({ code }) => code)).toEqual(["VERSION_CONFLICT"]);
      }
    });

    test("that a posting names stay until it is closed, and its text keeps them afterwards", async () => {
      const locationId = locationsOf(await changed(admin, "addLocation", { location: { ...pier, name: "Annex" } })).at(-1)?.id;
      const draft = await readyDraft(admin, "Annex Analyst");
      const placed = await taken(admin, "updatePosting", { postingId: draft.id, version: draft.version, locationIds: [locationId] });
      const refused = await change(admin, "removeLocation", { locationId });
      expect(refused.userErrors.map(({ code, path }) => [code, ...path])).toEqual([["LOCATION_IN_USE", "locationId"]]);
      await taken(admin, "publishPosting", { postingId: draft.id });
      expect((await change(admin, "removeLocation", { locationId })).organization).toBeNull();
      await taken(admin, "closePosting", { postingId: draft.id });
      await changed(admin, "removeLocation", { locationId });
      const open = await taken(admin, "publishPosting", { postingId: draft.id });
      const saved = await taken(admin, "updatePosting", { postingId: draft.id, version: open.version, summary: "Still at the annex.", locationIds: [locationId] });
      expect(saved.version).toBeGreaterThan(placed.version);
      const { posting } = await postForData<{ posting: { locations: { name: string }[] } }>(server.graphqlUrl, `{ posting(slug: "${draft.slug}") { locations { name } } }`);
      expect(posting.locations).toEqual([{ name: "Annex" }]);
    });
  });
});
