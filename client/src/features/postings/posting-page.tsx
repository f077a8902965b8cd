import type { PostingArticleFragment } from "../../graphql/generated/public.ts";
import { useAddress, useWords } from "../../lib/page-language.tsx";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { PostingFacts } from "./posting-facts.tsx";
import { PostingSections, Section } from "./posting-sections.tsx";
import { payText } from "./posting-words.ts";
import { HowToApply } from "../applications/how-to-apply.tsx";

interface PostingPageProps {
  readonly posting: PostingArticleFragment;
  readonly organization: { readonly name: string };
  /** Null where nobody can apply any more, or has already. */
  readonly applyAddress: string | null;
}

/** A posting as candidates read it: on the careers site, and in the preview of whoever writes it. */
export function PostingPage({ posting, organization, applyAddress }: PostingPageProps) {
  const words = useWords();
  const address = useAddress();
  const { postings, site } = words;
  const pay = posting.compensation && payText(posting.compensation, words);
  return (
    <article className="posting">
      <header className="posting__head">
        <p>
          <a href={address("/postings")}>{site.allPostings}</a>
        </p>
        <h1>{posting.title}</h1>
        {pay && <p className="posting__pay">{pay}</p>}
      </header>
      <aside className="posting__aside" aria-label={postings.facts.title}>
        <PostingFacts posting={posting} />
        {applyAddress !== null && (
          <a className="button posting__apply-top" href={applyAddress}>
            {postings.apply}
          </a>
        )}
      </aside>
      <div className="posting__text prose">
        <Paragraphs text={posting.summary} className="lead" />
        <PostingSections posting={posting} organizationName={organization.name} />
        <Section title={postings.sections.howToApply}>
          <HowToApply instructions={posting.applicationInstructions} closesAt={posting.closesAt} timeZone={posting.timeZone} replyWithinDays={posting.replyWithinDays} />
        </Section>
      </div>
      {applyAddress !== null && (
        <div className="apply-bar">
          <a className="button" href={applyAddress}>
            {postings.apply}
          </a>
        </div>
      )}
    </article>
  );
}
