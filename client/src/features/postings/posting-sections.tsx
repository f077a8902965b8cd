import type { Words } from "@rounds/shared/languages/language.ts";
import type { ReactNode } from "react";
import type { PostingArticleFragment } from "../../graphql/generated/public.ts";
import { useWords } from "../../lib/page-language.tsx";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { PayFigure } from "./pay-figure.tsx";

type Credential = PostingArticleFragment["credentials"][number];
/** What a posting says in sections; a role template says most of it too. */
type SectionTexts = Pick<PostingArticleFragment, "highlights" | "responsibilities" | "requirements" | "credentials" | "compensation" | "benefits" | "aboutOrganization">;

interface PostingSectionsProps {
  readonly posting: SectionTexts;
  readonly organizationName: string;
  /** Whose pay it is; a posting's unless it is said. */
  readonly payOf?: string;
}

/** The text of a posting in the order in which a candidate asks: why, what, who, for how much, with whom. */
export function PostingSections({ posting, organizationName, payOf }: PostingSectionsProps) {
  const { sections } = useWords().postings;
  const required = posting.requirements.filter(({ kind }) => kind === "REQUIRED").map(({ text }) => text);
  const preferred = posting.requirements.filter(({ kind }) => kind === "PREFERRED").map(({ text }) => text);
  return (
    <>
      <ListSection title={sections.highlights} items={posting.highlights} />
      <ListSection title={sections.responsibilities} items={posting.responsibilities} />
      <ListSection title={sections.required} items={required} />
      <ListSection title={sections.preferred} items={preferred} />
      <ListSection title={sections.credentials} items={posting.credentials.map((credential) => credentialText(credential, sections))} />
      {posting.compensation && (
        <Section title={sections.pay}>
          <PayFigure pay={posting.compensation} whose={payOf} />
        </Section>
      )}
      <ListSection title={sections.benefits} items={posting.benefits} />
      {posting.aboutOrganization !== "" && (
        <Section title={sections.about(organizationName)}>
          <Paragraphs text={posting.aboutOrganization} />
        </Section>
      )}
    </>
  );
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function ListSection({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}

function credentialText({ name, abbreviation, issuer, required }: Credential, { isRequired, isPreferred }: Words["postings"]["sections"]): string {
  const full = abbreviation === null ? name : `${name} (${abbreviation})`;
  return [full, issuer, required ? isRequired : isPreferred].filter((text) => text !== null).join(", ");
}
