import { refusal } from "@rounds/shared/errors.ts";
import { isStars, libraryLimits } from "@rounds/shared/role-templates/library.ts";
import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changeRoleTemplate } from "./change-role-template.ts";
import { RoleTemplateRatingRow, type RoleTemplateRow } from "./role-template.entity.ts";
import type { RateRoleTemplateInput } from "./role-template.inputs.ts";

/** Keeps the viewer's opinion of a template, in the place of an earlier one of theirs. */
export function rateRoleTemplate(services: Services, viewer: Viewer, input: RateRoleTemplateInput): Promise<RoleTemplateRow> {
  return changeRoleTemplate(services, viewer, input.roleTemplateId, "role-template.rate", async (template, { manager }) => {
    const rating = { roleTemplateId: template.id, staffMemberId: viewer.id, stars: checkStars(input.stars), comment: checkComment(input.comment), ratedAt: instant(services.clock.now()) };
    await manager.upsert(RoleTemplateRatingRow, rating, ["roleTemplateId", "staffMemberId"]);
    return {};
  });
}

function checkStars(stars: number): number {
  return isStars(stars) ? stars : refuse(refusal("INVALID_VALUE", "Give one to five stars.", "stars"));
}

function checkComment(comment: string): string {
  const trimmed = comment.trim();
  return trimmed.length <= libraryLimits.comment ? trimmed : refuse(refusal("TOO_LONG", `A comment has at most ${libraryLimits.comment.toLocaleString("en-US")} characters.`, "comment"));
}
