import { PostingSections, Section } from "../../features/postings/posting-sections.tsx";
import { standingText } from "../../features/role-templates/library-words.ts";
import { CareersRoleTemplateDocument, type CareersRoleTemplateQuery, type LibraryTemplateFragment } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { excerpt } from "../../lib/text.ts";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { notFoundPage } from "./not-found.tsx";

/** One role template as everybody may read it, and what is open that was made from it. */
export async function roleTemplateRoute(request: PageRequest, slug: string): Promise<Page> {
  const { organization, roleTemplate, postings } = await request.execute(CareersRoleTemplateDocument, { slug });
  if (!roleTemplate) return notFoundPage({ organization, title: "Role template not found", sentence: "No role template is at this address. It may have been taken out of the library." });
  return {
    status: 200,
    title: `${roleTemplate.title}: role template`,
    organization,
    shared: true,
    description: excerpt(roleTemplate.summary, 160),
    canonicalUrl: roleTemplate.url,
    body: <TemplatePage template={roleTemplate} postings={postings.nodes} />,
  };
}

function TemplatePage({ template, postings }: { readonly template: LibraryTemplateFragment; readonly postings: CareersRoleTemplateQuery["postings"]["nodes"] }) {
  return (
    <article className="library__template prose">
      <header className="library__head">
        <p>
          <a href="/role-templates">All role templates</a>
        </p>
        <h1>{template.title}</h1>
        <p className="muted">{[template.category, standingText(template)].filter((text) => text !== "").join(" · ")}</p>
      </header>
      {postings.length > 0 && (
        <div className="notice">
          <p>Open now:</p>
          <ul>
            {postings.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/postings/${encodeURIComponent(slug)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Paragraphs text={template.summary} className="lead" />
      <PostingSections posting={{ ...template, highlights: [], aboutOrganization: "" }} organizationName="" payOf="This template" />
      {template.instructionsText !== "" && (
        <Section title="How to apply">
          <Paragraphs text={template.instructionsText} />
        </Section>
      )}
    </article>
  );
}
