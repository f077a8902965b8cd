import type { PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { Back } from "../../ui/back.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ApprovalBanner } from "./console-approval.tsx";
import { PostingActions } from "./console-posting-actions.tsx";
import { PostingStanding } from "./console-posting-facts.tsx";
import { PostingNav } from "./console-posting-nav.tsx";

interface PostingHeadProps {
  readonly posting: PostingHeadFragment;
  /** Which of its pages this is; absent for the first. */
  readonly page?: string;
}

/** What every page of a posting begins with: its title, where it stands, what can be done, and the way to its other pages. */
export function PostingHead({ posting, page }: PostingHeadProps) {
  const title = posting.content.title || "Posting without a title";
  return (
    <>
      <PageHead title={title} documentTitle={page === undefined ? title : `${page}: ${title}`} above={<Back to="/console">Postings</Back>} below={<PostingStanding posting={posting} />}>
        <PostingActions posting={posting} isBeingRead={page === "Text"} />
      </PageHead>
      <ApprovalBanner posting={posting} />
      <PostingNav posting={posting} />
    </>
  );
}
