import { describe, expect, test } from "vitest";
import { checkLocation } from "../../../shared/src/organization/location-rules.ts";
import { checkOrganization, organizationLimits, type OrganizationTexts } from "../../../shared/src/organization/organization-rules.ts";

const codeOf = (texts: OrganizationTexts) => checkOrganization(texts).map(({ code, path }) => [code, ...path]);

describe("the organization's settings", () => {
  test.each<[OrganizationTexts]>([
    [{}],
    [{ name: "Lantern Lake", about: "", websiteUrl: "", timeZone: "America/Chicago", accentColor: "#14606B" }],
    [{ name: "x".repeat(organizationLimits.name) }],
    [{ websiteUrl: "http://jobs.example.org:8080/people?x=1#top" }],
    [{ websiteUrl: "https://spital-zürich.example/stellen" }],
    [{ accentColor: "0b5f69" }],
  ])("%j are taken", (texts) => expect(checkOrganization(texts)).toEqual([]));

  test.each<[OrganizationTexts, string, string]>([
    [{ name: "" }, "REQUIRED", "name"],
    [{ name: "x".repeat(organizationLimits.name + 1) }, "TOO_LONG", "name"],
    [{ about: "x".repeat(organizationLimits.about + 1) }, "TOO_LONG", "about"],
    [{ websiteUrl: "www.example.org" }, "INVALID_VALUE", "websiteUrl"],
    [{ websiteUrl: "javascript:alert(1)" }, "INVALID_VALUE", "websiteUrl"],
    [{ websiteUrl: "https://name:secret@example.org" }, "INVALID_VALUE", "websiteUrl"],
    [{ websiteUrl: "https://example.org/a b" }, "INVALID_VALUE", "websiteUrl"],
    [{ websiteUrl: `https://example.org/${"x".repeat(organizationLimits.websiteUrl)}` }, "TOO_LONG", "websiteUrl"],
    [{ timeZone: "Lake/Lantern" }, "INVALID_VALUE", "timeZone"],
    [{ accentColor: "teal" }, "INVALID_VALUE", "accentColor"],
    [{ accentColor: "#ffd400" }, "CONTRAST_TOO_LOW", "accentColor"],
  ])("%j are refused by name", (texts, code, field) => expect(codeOf(texts)).toEqual([[code, field]]));

  test("every fault is told at once", () => {
    expect(codeOf({ name: "", timeZone: "", accentColor: "#fff" })).toEqual([["REQUIRED", "name"], ["INVALID_VALUE", "timeZone"], ["CONTRAST_TOO_LOW", "accentColor"]]);
  });

  test("a color that is too pale is told its ratio and the shade that would do", () => {
    expect(checkOrganization({ accentColor: "#FFD400" })[0]?.message).toBe("Text in #ffd400 is hard to read: it reaches 1.4:1 on white and needs 4.5:1. The nearest shade that does is #8c7400.");
  });
});

describe("a location", () => {
  const place = { name: " Main campus ", street: "  ", city: "Lantern Lake", region: "WI", postalCode: null, country: "us" };

  test("is trimmed, its blank lines are left out, and its country is in capitals", () => {
    expect(checkLocation(place)).toEqual({ location: { name: "Main campus", street: null, city: "Lantern Lake", region: "WI", postalCode: null, country: "US" }, refusals: [] });
  });

  test.each([
    [{ name: "" }, "REQUIRED", "name"],
    [{ city: " " }, "REQUIRED", "city"],
    [{ region: "" }, "REQUIRED", "region"],
    [{ country: "USA" }, "INVALID_VALUE", "country"],
    [{ street: "x".repeat(601) }, "TOO_LONG", "street"],
  ])("with %j is refused by name", (change, code, field) => {
    const { refusals } = checkLocation({ ...place, ...change });
    expect(refusals.map((refusal) => [refusal.code, ...refusal.path])).toEqual([[code, field]]);
    expect(refusals[0]?.message).toMatch(/\.$/);
  });
});
