import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { useMay } from "../../features/accounts/viewer.tsx";
import { PostingSections } from "../../features/postings/posting-sections.tsx";
import "../../features/postings/pay.css";
import { Ratings } from "../../features/role-templates/console-ratings.tsx";
import { TemplateHead } from "../../features/role-templates/console-template-head.tsx";
import { TemplateInstructions } from "../../features/role-templates/console-template-instructions.tsx";
import styles from "../../features/role-templates/console-templates.module.css";
import { Versions } from "../../features/role-templates/console-versions.tsx";
import { RoleTemplateDocument, type TemplateTextFragment } from "../../graphql/generated/staff.ts";
import { LoadProblem } from "../../ui/notice.tsx";
import { Paragraphs } from "../../ui/paragraphs.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

/** One role template: all that it holds, what colleagues think of it, and how it came to be. */
export function TemplatePage() {
  const { id = "" } = useParams();
  const mayRead = useMay("role-template.read");
  const { data, error, refetch } = useQuery(RoleTemplateDocument, { variables: { id }, fetchPolicy: "cache-and-network", skip: !mayRead });
  if (!mayRead || data?.roleTemplate === null) return <NotFound />;
  const template = data?.roleTemplate;
  return (
    <main id="content" className="console-page">
      {!template && (error ? <LoadProblem what="The role template" onRetry={() => void refetch()} /> : <Skeleton rows={8} height={44} />)}
      {template && (
        <>
          <TemplateHead template={template} />
          <div className={styles.page}>
            <TemplateText content={template.content} />
            <div className={styles.aside}>
              <Ratings key={template.id} template={template} />
              <Versions key={template.id} template={template} />
            </div>
          </div>
        </>
      )}
    </main>
  );
}

function TemplateText({ content }: { readonly content: TemplateTextFragment }) {
  return (
    <article aria-label="The text" className={styles.text}>
      <div className={styles.lead}>{content.summary === "" ? <p className="muted">No summary yet.</p> : <Paragraphs text={content.summary} />}</div>
      <PostingSections posting={{ ...content, highlights: [], aboutOrganization: "" }} organizationName="" payOf="This template" />
      <TemplateInstructions instructions={content.instructions} />
    </article>
  );
}
