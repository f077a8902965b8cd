import { useQuery } from "@apollo/client/react";
import { isMailKind, mailKinds } from "@rounds/shared/mail-templates/kinds.ts";
import { Link, useParams } from "react-router";
import { useMay } from "../../features/accounts/viewer.tsx";
import { MailEditor } from "../../features/mail-templates/console-mail-editor.tsx";
import { MailTemplatesDocument } from "../../graphql/generated/staff.ts";
import { LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

/** The words of one kind of mail, in every language. */
export function MailTemplatePage() {
  const { kind = "" } = useParams();
  const mayManage = useMay("mail.manage");
  const { data, error, refetch } = useQuery(MailTemplatesDocument, { skip: !mayManage, fetchPolicy: "cache-and-network" });
  if (!mayManage || !isMailKind(kind)) return <NotFound />;
  const templates = data?.mailTemplates.filter((template) => template.kind === kind);
  return (
    <main id="content" className="console-page">
      <PageHead title={mailKinds[kind].label} above={<Link to="/console/settings/mail">Mail</Link>} />
      {templates ? <MailEditor key={kind} kind={kind} templates={templates} /> : error ? <LoadProblem what="The mail" onRetry={() => void refetch()} /> : <Skeleton rows={6} height={56} />}
    </main>
  );
}
