import { OrganizationRow } from "../features/organization/organization.entity.ts";
import { findLocations } from "../features/organization/organization.queries.ts";
import { createPosting } from "../features/postings/create-posting.ts";
import { requestApproval } from "../features/postings/posting-approval.ts";
import { takePlainStep } from "../features/postings/posting-life.ts";
import { publishPosting, schedulePosting } from "../features/postings/publish-posting.ts";
import { setPostingTeam } from "../features/postings/set-posting-team.ts";
import { updatePosting } from "../features/postings/update-posting.ts";
import { rateRoleTemplate } from "../features/role-templates/rate-role-template.ts";
import { RoleTemplateRow } from "../features/role-templates/role-template.entity.ts";
import { defaultOrganization } from "../database/seed/content/organization.ts";
import type { Viewer } from "../graphql/context.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { DAY, instant, later } from "../platform/clock.ts";
import type { Services } from "../platform/services.ts";
import { at } from "./at.ts";
import { demoAccentColor, demoLives, demoRatings, type DemoLife, type DemoStep } from "./content/lives.ts";

export type DemoAuthors = Readonly<Record<"RECRUITER" | "HIRING_MANAGER", Viewer>>;

/** Postings from templates, each taken through its life by the steps that staff take; what colleagues think of the templates; a color of the hospital's own. */
export async function addLives(services: Services, staff: DemoAuthors): Promise<number> {
  for (const life of demoLives) await addLife(services, staff, life);
  for (const { templateSlug, by, daysAgo, stars, comment } of demoRatings) {
    await rateRoleTemplate(inSoManyDays(services, -daysAgo), staff[by], { roleTemplateId: await templateId(services, templateSlug), stars, comment });
  }
  await services.database.write(async (transaction) => {
    await transaction.manager.update(OrganizationRow, { accentColor: defaultOrganization.accentColor }, { accentColor: demoAccentColor });
    await services.catalogue.touch(transaction);
  });
  return demoLives.length;
}

async function addLife(services: Services, { RECRUITER, HIRING_MANAGER }: DemoAuthors, { templateSlug, department, begunInDays, steps }: DemoLife): Promise<void> {
  const begun = inSoManyDays(services, begunInDays);
  const [location] = await findLocations(services.database.read);
  const { id, version } = await createPosting(begun, RECRUITER, { roleTemplateId: await templateId(services, templateSlug) });
  const postingId = toGlobalId("Posting", id);
  await updatePosting(begun, RECRUITER, { postingId, version, department, locationIds: location === undefined ? [] : [toGlobalId("Location", location.id)] });
  await setPostingTeam(begun, RECRUITER, { postingId, staffMemberIds: [toGlobalId("StaffMember", HIRING_MANAGER.id)] });
  for (const step of steps) await take(services, RECRUITER, postingId, step);
}

async function take(services: Services, viewer: Viewer, postingId: string, step: DemoStep): Promise<void> {
  const then = inSoManyDays(services, step.inDays);
  switch (step.step) {
    case "SCHEDULE":
      await schedulePosting(then, viewer, { postingId, publishAt: instant(later(services.clock.now(), step.forInDays * DAY)) });
      break;
    case "PUBLISH":
      await publishPosting(then, viewer, postingId);
      break;
    case "REQUEST_APPROVAL":
      await requestApproval(then, viewer, postingId);
      break;
    default:
      await takePlainStep(then, viewer, postingId, step.step);
  }
}

async function templateId({ database }: Services, slug: string): Promise<string> {
  const { id } = await database.read.findOneByOrFail(RoleTemplateRow, { slug });
  return toGlobalId("RoleTemplate", id);
}

function inSoManyDays(services: Services, days: number): Services {
  return at(services, later(services.clock.now(), days * DAY));
}
