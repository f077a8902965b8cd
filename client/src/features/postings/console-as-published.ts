import { shownPay } from "@rounds/shared/postings/shown-pay.ts";
import type { PostingArticleFragment } from "../../graphql/generated/public.ts";
import type { PostingTextQuery } from "../../graphql/generated/staff.ts";

type Posting = NonNullable<PostingTextQuery["posting"]>;

/** The posting as the public API would give it, were its text published now. */
export function asPublished({ id, slug, content, publishedAt, updatedAt, closesAt, timeZone, unpublishedChanges, revisions }: Posting, organization: { readonly timeZone: string; readonly showsBenchmark: boolean }): PostingArticleFragment {
  const firstSeen = publishedAt ?? updatedAt;
  const { instructions, ...text } = content;
  return {
    ...text,
    compensation: shownPay(text.compensation, organization),
    id,
    slug,
    url: "",
    publishedAt: firstSeen,
    updatedAt: unpublishedChanges ? updatedAt : (revisions[0]?.publishedAt ?? firstSeen),
    closesAt,
    timeZone: timeZone ?? organization.timeZone,
    applicationInstructions: instructions,
  };
}
