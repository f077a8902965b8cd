import * as english from "@rounds/shared/languages/words/en.ts";
import { checkProfile, profileLimits, profileOf, type SentProfile } from "@rounds/shared/resumes/profile.ts";
import { describe, expect, test } from "vitest";

const refusalsOf = (profile: SentProfile) => checkProfile(profile, english.refusals.profile).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a link", () => {
  test.each(["https://example.org", "http://example.org/me?x=1#y", "example.org/me", "www.example.org", "https://sub.example.org:8080/", "https://münchen.example", " https://example.org "])("%j is taken", (link) => expect(refusalsOf({ links: [link] })).toEqual([]));

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "mailto:me@example.org", "https://", "https://localhost", "https://me@example.org", "https://example.org/a b", "nothing", "https://example.org\u202e", "ftp://example.org", "https://example.org/<b>"])("%j is refused", (link) =>
    expect(refusalsOf({ links: ["https://example.org", link] })).toEqual(["INVALID_LINK profile.links.1"]),
  );

  test("that is longer than any page's is refused", () => expect(refusalsOf({ links: [`https://example.org/${"x".repeat(300)}`] })).toEqual(["TOO_LONG profile.links.0"]));
});

test.each<[SentProfile, string[]]>([
  [{}, []],
  [{ links: null, employers: null }, []],
  [{ links: Array.from({ length: profileLimits.links + 1 }, () => "https://example.org") }, ["TOO_LONG profile.links"]],
  [{ employers: [{ employer: " " }] }, ["REQUIRED profile.employers.0.employer"]],
  [{ employers: [{ employer: "x".repeat(201) }] }, ["TOO_LONG profile.employers.0.employer"]],
  [{ employers: [{ employer: "A\nB", title: "C\u0007" }] }, ["INVALID_VALUE profile.employers.0.employer", "INVALID_VALUE profile.employers.0.title"]],
  [{ employers: [{ employer: "A", fromYear: 2020, toYear: 2010 }] }, ["INVALID_RANGE profile.employers.0.toYear"]],
  [{ employers: [{ employer: "A", fromYear: 1 }] }, ["INVALID_VALUE profile.employers.0.fromYear"]],
  [{ degrees: [{ level: "BACHELOR", year: 20_000 }] }, ["INVALID_VALUE profile.degrees.0.year"]],
  [{ credentials: [{ name: "" }, { name: "CIIP" }] }, ["REQUIRED profile.credentials.0.name"]],
])("%j is checked", (profile, refusals) => expect(refusalsOf(profile)).toEqual(refusals));

test("is kept trimmed, each link once and with its site", () => {
  expect(profileOf({ links: [" linkedin.com/in/example ", "https://linkedin.com/in/example", ""], employers: [{ employer: " Northgate ", title: " " }] })).toEqual({
    links: [{ kind: "LINKEDIN", url: "https://linkedin.com/in/example" }],
    employers: [{ employer: "Northgate", title: null, fromYear: null, toYear: null, isCurrent: false }],
    degrees: [],
    credentials: [],
  });
});

test.each([undefined, null, {}, { links: [" "] }])("of %j nothing is kept", (sent) => expect(profileOf(sent)).toBeNull());
