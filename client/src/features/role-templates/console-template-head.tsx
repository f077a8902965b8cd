import type { TemplateFactsFragment } from "../../graphql/generated/staff.ts";
import { dateText } from "../../lib/dates.ts";
import { Back } from "../../ui/back.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { useOrganization } from "../accounts/viewer.tsx";
import { Standing } from "./console-standing.tsx";
import { TemplateActions } from "./console-template-actions.tsx";

/** What a template is called, how it stands, and what can be done with it. */
export function TemplateHead({ template }: { readonly template: TemplateFactsFragment }) {
  const { timeZone } = useOrganization();
  const { title, category, publicUrl, archivedAt } = template;
  const facts = (
    <>
      {category !== "" && <span className="tag">{category}</span>}
      <Standing template={template} />
      {publicUrl !== null && <a href={publicUrl}>Public page</a>}
    </>
  );
  return (
    <>
      <PageHead title={title} documentTitle={`Template: ${title}`} above={<Back to="/console/templates">Role templates</Back>} below={facts}>
        <TemplateActions template={template} />
      </PageHead>
      {archivedAt !== null && (
        <Notice>
          <p>{`Archived on ${dateText(archivedAt, timeZone)}. Nobody can begin a posting with it, and it has no public page. Postings made from it are as they were.`}</p>
        </Notice>
      )}
    </>
  );
}
