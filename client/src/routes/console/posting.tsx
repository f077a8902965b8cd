import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { PostingHead } from "../../features/postings/console-posting-head.tsx";
import { ClosingLetter } from "../../features/reply-promise/console-closing-letter.tsx";
import { Applications } from "../../features/review/applications.tsx";
import { PostingDocument } from "../../graphql/generated/staff.ts";
import { LoadProblem } from "../../ui/notice.tsx";
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
          <PostingHead posting={posting} />
          <ClosingLetter posting={posting} />
          <Applications key={posting.id} posting={posting} />
        </>
      )}
    </main>
  );
}
