import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { reviewPosting, type ReviewFinding, type ReviewRuleId, type ReviewedPosting } from "@rounds/shared/postings/review/review-posting.ts";
import { defaultOrganization } from "../../../../server/src/database/seed/content/organization.ts";
import { pacsAdministratorPosting } from "../../../../server/src/database/seed/content/pacs-administrator.ts";

export const today = "2026-11-25";

const { locations, ...unplaced } = pacsAdministratorPosting(defaultOrganization);
export const goodContent: PostingContent = { ...unplaced, locations: locations.map((location, index) => ({ ...location, id: `location-${index}` })) };

export interface Changes {
  readonly content?: Partial<PostingContent>;
  readonly posting?: Partial<Omit<ReviewedPosting, "content">>;
  readonly today?: string;
}

/** A posting that is well made but for the changes. */
export function postingWith({ content, posting }: Changes): ReviewedPosting {
  return { closesAt: "2026-12-31T23:00:00.000Z", organization: defaultOrganization, ...posting, content: { ...goodContent, ...content } };
}

export function findingsOf(rule: ReviewRuleId, changes: Changes): readonly ReviewFinding[] {
  return reviewPosting(postingWith(changes), changes.today ?? today).findings.filter((each) => each.rule === rule);
}
