import type { PostingArticleFragment } from "../../graphql/generated/public.ts";
import type { PostingTextQuery } from "../../graphql/generated/staff.ts";

type Posting = NonNullable<PostingTextQuery["posting"]>;

/** The posting as the public API would give it, were its text published now. */
export function asPublished({ id, slug, content, publishedAt, updatedAt, closesAt, timeZone, unpublishedChanges, revisions }: Posting, organizationZone: string): PostingArticleFragment {
  const firstSeen = publishedAt ?? updatedAt;
  const { instructions, ...text } = content;
  return {
    ...text,
    id,
    slug,
    url: "",
    publishedAt: firstSeen,
    updatedAt: unpublishedChanges ? updatedAt : (revisions[0]?.publishedAt ?? firstSeen),
    closesAt,
    timeZone: timeZone ?? organizationZone,
    applicationInstructions: instructions,
  };
}
