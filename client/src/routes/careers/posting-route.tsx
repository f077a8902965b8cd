import { jobPostingJsonLd } from "@rounds/shared/postings/job-posting-json-ld.ts";
import { HowToApply } from "../../features/applications/how-to-apply.tsx";
import { PostingFacts } from "../../features/postings/posting-facts.tsx";
import { PostingSections, Section } from "../../features/postings/posting-sections.tsx";
import { payText } from "../../features/postings/posting-words.ts";
import { CareersPostingDocument, type CareersPostingQuery, type PostingArticleFragment } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { excerpt } from "../../lib/text.ts";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { postingNotFoundPage } from "./not-found.tsx";

export async function postingRoute(request: PageRequest, slug: string): Promise<Page> {
  const { organization, posting } = await request.execute(CareersPostingDocument, { slug });
  if (!posting) return postingNotFoundPage(organization);
  return {
    status: 200,
    title: posting.title,
    organization,
    shared: true,
    description: excerpt(posting.summary, 160),
    canonicalUrl: posting.url,
    structuredData: jobPostingJsonLd(posting, organization),
    body: <PostingPage posting={posting} organization={organization} applyAddress={applyAddress(slug, request.search)} />,
  };
}

interface PostingPageProps {
  readonly posting: PostingArticleFragment;
  readonly organization: CareersPostingQuery["organization"];
  readonly applyAddress: string;
}

function PostingPage({ posting, organization, applyAddress }: PostingPageProps) {
  const pay = posting.compensation && payText(posting.compensation);
  return (
    <article className="posting">
      <header className="posting__head">
        <p>
          <a href="/postings">All postings</a>
        </p>
        <h1>{posting.title}</h1>
        {pay && <p className="posting__pay">{pay}</p>}
      </header>
      <aside className="posting__aside" aria-label="Facts">
        <PostingFacts posting={posting} timeZone={organization.timeZone} />
        <a className="button posting__apply-top" href={applyAddress}>
          Apply for this position
        </a>
      </aside>
      <div className="posting__text prose">
        <Paragraphs text={posting.summary} className="lead" />
        <PostingSections posting={posting} organizationName={organization.name} />
        <Section title="How to apply">
          <HowToApply instructions={posting.applicationInstructions} closesAt={posting.closesAt} timeZone={organization.timeZone} />
        </Section>
      </div>
      <div className="apply-bar">
        <a className="button" href={applyAddress}>
          Apply for this position
        </a>
      </div>
    </article>
  );
}

/** The form's address; where the candidate came from travels along. */
function applyAddress(slug: string, search: URLSearchParams): string {
  const source = search.get("source");
  return `/postings/${encodeURIComponent(slug)}/apply${source ? `?${new URLSearchParams({ source }).toString()}` : ""}`;
}
