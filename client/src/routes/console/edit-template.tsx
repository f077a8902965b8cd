import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { useMay } from "../../features/accounts/viewer.tsx";
import { templatePath } from "../../features/role-templates/console-template-choice.ts";
import { TemplateEditor } from "../../features/role-templates/console-template-editor.tsx";
import { useTemplateForm } from "../../features/role-templates/console-use-template-form.ts";
import { RoleTemplateToEditDocument, type TemplateDraftFragment } from "../../graphql/generated/staff.ts";
import { Back } from "../../ui/back.tsx";
import { LoadProblem, Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

export function EditTemplatePage() {
  const { id = "" } = useParams();
  const mayEdit = useMay("role-template.edit");
  const { data, error, refetch } = useQuery(RoleTemplateToEditDocument, { variables: { id }, fetchPolicy: "network-only", nextFetchPolicy: "cache-first", skip: !mayEdit });
  const draft = data?.roleTemplate;
  if (!mayEdit || draft === null) return <NotFound />;
  return (
    <main id="content" className="console-page console-page--form">
      {!draft && (error ? <LoadProblem what="The role template" onRetry={() => void refetch()} /> : <Skeleton rows={10} height={56} />)}
      {draft && <EditTemplate key={draft.id} draft={draft} reread={async () => (await refetch()).data?.roleTemplate ?? undefined} />}
    </main>
  );
}

interface EditTemplateProps {
  readonly draft: TemplateDraftFragment;
  readonly reread: () => Promise<TemplateDraftFragment | undefined>;
}

function EditTemplate({ draft, reread }: EditTemplateProps) {
  const form = useTemplateForm({ draft, reread });
  const page = templatePath(draft);
  return (
    <>
      <PageHead title={`Edit ${draft.title}`} above={<Back to={page}>{draft.title}</Back>} below={<p>What you save is a new version, and public at once. Postings made from the template keep their text.</p>} />
      {draft.archivedAt === null ? (
        <TemplateEditor form={form} pagePath={page} />
      ) : (
        <Notice>
          <p>An archived template cannot be edited. Restore it on its page first.</p>
        </Notice>
      )}
    </>
  );
}
