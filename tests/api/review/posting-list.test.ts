import { afterAll, beforeAll, expect, test } from "vitest";
import { createPosting } from "../../../server/src/features/postings/create-posting.ts";
import { setPostingTeam } from "../../../server/src/features/postings/set-posting-team.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { openReview, type ReviewUnderTest } from "./review-under-test.ts";

// What the console's list asks for.
const LIST = `query ($search: String) {
  postings(first: 50, search: $search, awaitingMyApproval: false, archivedToo: false) {
    totalCount
    edges { cursor node { id state stateSince unpublishedChanges publishedAt closesAt closedBecause timeZone openings awaitsMyApproval updatedAt applicationCount counts { stage count } content { title department } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

describeOnBothDatabases("the list of postings", (database) => {
  let review: ReviewUnderTest;

  beforeAll(async () => {
    review = await openReview(await database.fresh());
    const { recruiter, manager } = review.people;
    for (const title of ["Night Analyst", "Day Analyst", "Weekend Analyst"]) {
      const { id } = await createPosting(review.services, recruiter, { title });
      await setPostingTeam(review.services, recruiter, { postingId: toGlobalId("Posting", id), staffMemberIds: [toGlobalId("StaffMember", manager.id)] });
    }
  });
  afterAll(() => review.stop());

  test.each([[null, 4], ["analyst", 3]])("costs at most six statements, searched for %s", async (search, count) => {
    const { postings } = await review.ask<{ postings: { totalCount: number } }>(review.people.manager, LIST, { search });
    expect(postings.totalCount).toBe(count);
    const statements = await review.statementsOf(review.people.manager, LIST, { search });
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});
