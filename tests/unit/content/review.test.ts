import type { PostingContent, RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import { reviewPosting } from "@rounds/shared/postings/review/review-posting.ts";
import { expect, test } from "vitest";
import { defaultOrganization, type UnplacedPostingContent } from "../../../server/src/database/seed/content/organization.ts";
import { pacsAdministratorPosting, pacsAdministratorTemplate } from "../../../server/src/database/seed/content/pacs-administrator.ts";
import { shippedRoleTemplates } from "../../../server/src/database/seed/content/role-templates/shipped-role-templates.ts";
import { demoPostings } from "../../../server/src/demo/content/postings.ts";

const seeded = pacsAdministratorPosting(defaultOrganization);

/** What a recruiter has who takes the template, chooses department and place, and changes nothing else. */
function untouched(content: RoleTemplateContent): UnplacedPostingContent {
  const { department, employmentType, workplaceType, locations } = seeded;
  return { ...content, department, employmentType, workplaceType, locations, highlights: [], aboutOrganization: defaultOrganization.about, replyWithinDays: 14 };
}

const everyText: [string, UnplacedPostingContent][] = [
  ["the posting of a fresh installation", seeded],
  ...demoPostings.map(({ slug, content }): [string, UnplacedPostingContent] => [`the demo's ${slug}`, content]),
  ["the template pacs-administrator", untouched(pacsAdministratorTemplate.content)],
  ...shippedRoleTemplates.map(({ slug, content }): [string, UnplacedPostingContent] => [`the template ${slug}`, untouched(content)]),
];

function reviewed(content: UnplacedPostingContent) {
  const placed: PostingContent = { ...content, locations: content.locations.map((location, index) => ({ ...location, id: `location-${index}` })) };
  return reviewPosting({ content: placed, closesAt: null, timeZone: defaultOrganization.timeZone, organization: defaultOrganization }, "2026-11-25");
}

test.each(everyText)("%s has no problem, and a score of 85 or more", (_name, content) => {
  const { findings, score } = reviewed(content);
  expect(findings.filter(({ severity }) => severity === "PROBLEM")).toEqual([]);
  expect(score.points, score.parts.map(({ why }) => why).join("\n")).toBeGreaterThanOrEqual(85);
});

test("what Rounds publishes itself is an example: at most hints", () => {
  for (const [name, content] of everyText.filter(([each]) => !each.startsWith("the template"))) {
    expect(reviewed(content).findings.filter(({ severity }) => severity !== "HINT"), name).toEqual([]);
  }
});

test("the default organization says of itself that everybody is considered alike, and how to ask for help with applying", () => {
  const rules = reviewed(untouched(pacsAdministratorTemplate.content)).findings.map(({ rule }) => rule);
  expect(rules).not.toContain("EQUAL_OPPORTUNITY_MISSING");
  expect(rules).not.toContain("ACCOMMODATION_MISSING");
});
