import { pacsAdministratorPosting } from "../../../server/src/database/seed/content/pacs-administrator.ts";
import { defaultOrganization } from "../../../server/src/database/seed/content/organization.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { missingForPublication } from "@rounds/shared/postings/readiness.ts";
import { expect, test } from "vitest";

const location = { id: "l1", name: "Main campus", street: null, city: "Lantern Lake", region: "MN", postalCode: null, country: "US" };
const ready: PostingContent = { ...pacsAdministratorPosting(defaultOrganization), locations: [location] };

test("the PACS administrator posting may go out", () => {
  expect(missingForPublication(ready)).toEqual([]);
});

test.each<[string, Partial<PostingContent>]>([
  ["summary", { summary: "" }],
  ["department", { department: "" }],
  ["responsibilities", { responsibilities: [] }],
  ["locationIds", { locations: [], workplaceType: "HYBRID" }],
  ["instructionsText", { instructions: { ...ready.instructions, text: "" } }],
])("without its %s it may not", (field, changes) => {
  expect(missingForPublication({ ...ready, ...changes })).toEqual([{ code: "NOT_READY", path: [field], message: expect.stringMatching(/^[A-Z].+\.$/) }]);
});

test("remote work needs no location, and a posting without anything hears of all at once", () => {
  expect(missingForPublication({ ...ready, locations: [], workplaceType: "REMOTE" })).toEqual([]);
  expect(missingForPublication({ ...ready, summary: "", department: "", responsibilities: [], locations: [], workplaceType: "ON_SITE" })).toHaveLength(4);
});
