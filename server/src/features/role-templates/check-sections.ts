import { refusal, type Refusal } from "@rounds/shared/errors.ts";
import { brokenQuestions } from "@rounds/shared/postings/questions.ts";
import type { RoleTemplateContent } from "@rounds/shared/postings/content.ts";
import * as v from "valibot";
import { refuse, refuseAny } from "../../platform/refused.ts";
import { inputPathOf } from "./input-path.ts";

/** The content by the shared rules, trimmed; refuses with every fault at once, but questions that do not hold together first. */
export function checkSections<Content extends RoleTemplateContent>(schema: v.GenericSchema<unknown, Content>, content: Content): Content {
  const result = v.safeParse(schema, content);
  refuseAny(brokenQuestions(content.instructions.questions).map(({ index, part, message }) => refusal("QUESTION_BROKEN", message, "questions", index, part)));
  return result.success ? result.output : refuse(...result.issues.map(toRefusal));
}

function toRefusal(issue: v.BaseIssue<unknown>): Refusal {
  const inputPath = inputPathOf((issue.path ?? []).map(({ key }) => String(key)));
  if (issue.type === "max_length") return refusal("TOO_LONG", `This is longer than the limit of ${String(issue.requirement)}.`, ...inputPath);
  if (issue.type === "min_length") return refusal("REQUIRED", "This cannot be empty.", ...inputPath);
  if (issue.type === "check") return refusal("INVALID_RANGE", "The lowest pay is above the highest. Swap them, or mend one.", ...inputPath);
  return refusal("INVALID_VALUE", "This value is not allowed here.", ...inputPath);
}
