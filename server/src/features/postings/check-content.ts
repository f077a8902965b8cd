import { postingContentSchema, type PostingContent } from "@rounds/shared/postings/content.ts";
import { checkSections } from "../role-templates/check-sections.ts";

/** The content by the shared rules, trimmed; refuses with every fault at once. */
export function checkContent(content: PostingContent): PostingContent {
  return checkSections(postingContentSchema, content);
}
