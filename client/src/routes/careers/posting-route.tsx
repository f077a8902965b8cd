import { withSource } from "@rounds/shared/distribution/sources.ts";
import { namedSource } from "@rounds/shared/distribution/visit-source.ts";
import { jobPostingJsonLd } from "@rounds/shared/postings/job-posting-json-ld.ts";
import { PostingPage } from "../../features/postings/posting-page.tsx";
import { CareersPostingDocument } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { excerpt } from "../../lib/text.ts";
import { missingPostingPage } from "./ended-posting.tsx";

export async function postingRoute(request: PageRequest, slug: string): Promise<Page> {
  const { organization, posting } = await request.execute(CareersPostingDocument, { slug });
  if (!posting) return missingPostingPage(request, organization, slug);
  return {
    status: 200,
    title: posting.title,
    organization,
    shared: true,
    description: excerpt(posting.summary, 160),
    canonicalUrl: `${request.publicUrl}${request.address(request.path)}`,
    picture: { url: `${posting.url}/og.png`, alt: `${posting.title} at ${organization.name}` },
    structuredData: jobPostingJsonLd(posting, { ...organization, logoUrl: organization.logo?.url ?? null }),
    body: <PostingPage posting={posting} organization={organization} applyAddress={applyAddress(request, slug)} />,
  };
}

/** The form's address; where the candidate came from travels along. */
function applyAddress(request: PageRequest, slug: string): string {
  const source = namedSource(request.search);
  const address = request.address(`/postings/${encodeURIComponent(slug)}/apply`);
  return source === null ? address : withSource(address, source);
}
