import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { useOrganization } from "../../features/accounts/viewer.tsx";
import { PostingActions } from "../../features/postings/console-posting-actions.tsx";
import { PostingStateTag } from "../../features/postings/console-posting-state.tsx";
import { Applications } from "../../features/review/applications.tsx";
import { PostingDocument, type PostingHeadFragment } from "../../graphql/generated/staff.ts";
import { deadlineText } from "../../lib/dates.ts";
import { Back } from "../../ui/back.tsx";
import { LoadProblem } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

export function PostingPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(PostingDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  if (data?.posting === null) return <NotFound />;
  const posting = data?.posting;
  return (
    <main id="content" className="console-page">
      {!posting && (error ? <LoadProblem what="The posting" onRetry={() => void refetch()} /> : <Skeleton rows={8} height={44} />)}
      {posting && (
        <>
          <PageHead title={posting.content.title || "Posting without a title"} above={<Back to="/console">Postings</Back>} below={<PostingFacts posting={posting} />}>
            <PostingActions posting={posting} />
          </PageHead>
          <Applications key={posting.id} posting={posting} />
        </>
      )}
    </main>
  );
}

function PostingFacts({ posting }: { readonly posting: PostingHeadFragment }) {
  const { timeZone } = useOrganization();
  const { content, closesAt, publicUrl, team } = posting;
  return (
    <>
      <PostingStateTag {...posting} />
      {content.department && <span>{content.department}</span>}
      {closesAt && <span>Closing time: {deadlineText(closesAt, timeZone)}</span>}
      {team.length > 0 && <span>Team: {team.map(({ name }) => name).join(", ")}</span>}
      {publicUrl && (
        <a href={publicUrl} target="_blank" rel="noopener">
          Public page<span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      )}
    </>
  );
}
