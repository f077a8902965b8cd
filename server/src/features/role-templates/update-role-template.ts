import { refusal } from "@rounds/shared/errors.ts";
import { roleTemplateContentSchema, type Compensation, type RoleTemplateContent, type SalaryBenchmark } from "@rounds/shared/postings/content.ts";
import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import { refuse } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changeRoleTemplate } from "./change-role-template.ts";
import { checkSections } from "./check-sections.ts";
import { givenSections } from "./given-sections.ts";
import type { RoleTemplateRow } from "./role-template.entity.ts";
import type { RoleTemplateCompensationInput, UpdateRoleTemplateInput } from "./role-template.inputs.ts";
import { checkCategory, keepVersion } from "./save-role-template.ts";

/** Saves what staff wrote as a new version. Postings made from the template keep the text that they began with. */
export function updateRoleTemplate(services: Services, viewer: Viewer, input: UpdateRoleTemplateInput): Promise<RoleTemplateRow> {
  return changeRoleTemplate(services, viewer, input.roleTemplateId, "role-template.update", async (template, { manager }) => {
    if (template.version !== input.version) return refuse(refusal("VERSION_CONFLICT", "Somebody saved this template after you opened it. What you wrote is still here; compare it with the newer version before you save.", "version"));
    if (template.archivedAt !== null) return refuse(refusal("STATE_NOT_ALLOWED", "An archived template cannot be edited. Restore it first.", "roleTemplateId"));
    const content = checkSections(roleTemplateContentSchema, withBenchmark(givenSections(template.content, input), template.content, input.compensation));
    const change = { content, title: content.title, category: checkCategory(input.category ?? template.category), version: template.version + 1, updatedAt: instant(services.clock.now()), updatedById: viewer.id };
    await keepVersion(manager, { ...template, ...change });
    return change;
  });
}

function withBenchmark(content: RoleTemplateContent, before: RoleTemplateContent, given: RoleTemplateCompensationInput | null | undefined): RoleTemplateContent {
  if (given == null || content.compensation === null) return content;
  const benchmark = given.benchmark === undefined ? (before.compensation?.benchmark ?? null) : given.benchmark && checkBenchmark({ ...given.benchmark });
  const compensation: Compensation = { ...content.compensation, benchmark };
  return { ...content, compensation };
}

function checkBenchmark(benchmark: SalaryBenchmark): SalaryBenchmark {
  const { low, average, high } = benchmark;
  return low <= average && average <= high ? benchmark : refuse(refusal("INVALID_RANGE", "The average of the benchmark lies between the lowest and the highest tenth. Mend the one that is out of order.", "compensation", "benchmark", "average"));
}
