import { byCategory, standingText } from "../../features/role-templates/library-words.ts";
import { CareersRoleTemplateCategoriesDocument, CareersRoleTemplatesDocument, type CareersRoleTemplatesQuery, type LibraryEntryFragment } from "../../graphql/generated/public.ts";
import type { Page, PageRequest } from "../../lib/page.ts";
import { excerpt } from "../../lib/text.ts";

const longestTerm = 200;
const summaryLength = 180;

/** The library of role templates: by category, searched without a script. */
export async function roleTemplatesRoute(request: PageRequest): Promise<Page> {
  const term = (name: string) => (request.search.get(name) ?? "").trim().slice(0, longestTerm);
  const [search, category] = [term("q"), term("category")];
  const [{ organization, roleTemplates }, all] = await Promise.all([
    request.execute(CareersRoleTemplatesDocument, { search, category: category || null, after: request.search.get("after") }),
    request.execute(CareersRoleTemplateCategoriesDocument, {}),
  ]);
  const categories = byCategory(all.roleTemplates.nodes).flatMap((group) => (group.category === "" ? [] : [group.category]));
  return {
    status: 200,
    title: "Role templates",
    organization,
    shared: true,
    description: "Job descriptions of the imaging department and its neighbors, ready to be used: duties, requirements, certifications and pay.",
    canonicalUrl: `${request.publicUrl}/role-templates`,
    unlisted: search !== "" || category !== "",
    body: <Library roleTemplates={roleTemplates} search={search} category={category} categories={categories} />,
  };
}

interface LibraryProps extends Pick<CareersRoleTemplatesQuery, "roleTemplates"> {
  readonly search: string;
  readonly category: string;
  readonly categories: readonly string[];
}

function Library({ roleTemplates, search, category, categories }: LibraryProps) {
  const { nodes, totalCount, pageInfo } = roleTemplates;
  return (
    <div className="library">
      <div className="list-page__intro">
        <h1>Role templates</h1>
        <p className="lead">What work in an imaging department asks for and what it pays, described role by role. Our own postings begin with one of these.</p>
      </div>
      <form className="library__search" method="get" action="/role-templates" role="search">
        <div className="field">
          <label htmlFor="q">Search</label>
          <input className="input" id="q" name="q" type="search" maxLength={longestTerm} defaultValue={search} />
        </div>
        <div className="field">
          <label htmlFor="category">Category</label>
          <select className="input" id="category" name="category" defaultValue={category}>
            <option value="">All</option>
            {[...new Set([...categories, ...(category === "" ? [] : [category])])].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <button className="button" type="submit">
          Search
        </button>
        {totalCount > 0 && (search !== "" || category !== "") && <a href="/role-templates">Show every template</a>}
      </form>
      <p className="muted" role="status">
        {totalCount === 1 ? "1 template" : `${totalCount} templates`}
      </p>
      {byCategory(nodes).map((group) => (
        <section key={group.category} className="section">
          <h2>{group.category || "Others"}</h2>
          <ul className="plain-list postings">
            {group.entries.map((entry) => (
              <li key={entry.slug}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {totalCount === 0 && (
        <div className="empty">
          <h2>No template matches</h2>
          <p>Titles, categories, summaries and certifications are searched. Try a shorter word, or the beginning of one.</p>
          <a href="/role-templates">Show every template</a>
        </div>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <nav className="page-links" aria-label="Pages">
          <a rel="next" href={`/role-templates?${new URLSearchParams({ q: search, category, after: pageInfo.endCursor }).toString()}`}>
            Next page
          </a>
        </nav>
      )}
    </div>
  );
}

function Entry({ entry }: { readonly entry: LibraryEntryFragment }) {
  const standing = standingText(entry);
  return (
    <article className="posting-card">
      <h3>
        <a href={`/role-templates/${encodeURIComponent(entry.slug)}`}>{entry.title}</a>
      </h3>
      <p>{excerpt(entry.summary, summaryLength)}</p>
      {standing !== "" && <p className="muted">{standing}</p>}
    </article>
  );
}
