import type { PostingDraftFragment } from "../../../client/src/graphql/generated/staff.ts";

type Content = PostingDraftFragment["content"];

/** A saved posting as the composer reads it; `content` replaces parts of it. */
export function draftOf(changes: Partial<Omit<PostingDraftFragment, "content">> & { readonly content?: Partial<Content> } = {}): PostingDraftFragment {
  const { content, ...rest } = changes;
  return {
    id: "posting-1",
    slug: "pacs-administrator",
    state: "DRAFT",
    publishedAt: null,
    closesAt: null,
    timeZone: null,
    openings: null,
    unpublishedChanges: false,
    version: 1,
    publicUrl: null,
    availableActions: ["EDIT"],
    updatedAt: "2026-11-24T12:00:00.000Z",
    updatedBy: null,
    content: {
      title: "PACS Administrator",
      summary: "Images, safe and near.",
      department: "Imaging",
      employmentType: "FULL_TIME",
      workplaceType: "ON_SITE",
      locations: [],
      compensation: null,
      responsibilities: ["Watch over the archive", "Answer the phone"],
      requirements: [],
      credentials: [],
      benefits: [],
      highlights: [],
      aboutOrganization: "A hospital by a lake.",
      replyWithinDays: 14,
      instructions: { text: "Write to us.", contact: null, documents: [], questions: [] },
      ...content,
    },
    ...rest,
  };
}
