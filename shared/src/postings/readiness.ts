import { refusal, type Refusal } from "../errors.ts";
import type { PostingContent } from "./content.ts";

/** What a candidate must be able to read before a posting may go out. */
export function missingForPublication(content: PostingContent): Refusal[] {
  const checks: readonly (readonly [boolean, string, string])[] = [
    [content.summary !== "", "summary", "Write a summary: it is the first thing that a candidate reads."],
    [content.department !== "", "department", "Name the department."],
    [content.responsibilities.length > 0, "responsibilities", "List at least one responsibility."],
    [content.locations.length > 0 || content.workplaceType === "REMOTE", "locationIds", "Choose a location, or make the posting remote."],
    [content.instructions.text !== "", "instructionsText", "Say how to apply."],
  ];
  return checks.filter(([holds]) => !holds).map(([, field, sentence]) => refusal("NOT_READY", sentence, field));
}
