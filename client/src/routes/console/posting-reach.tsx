import { useQuery } from "@apollo/client/react";
import { useParams, useSearchParams } from "react-router";
import { PostingHead } from "../../features/postings/console-posting-head.tsx";
import { addressOfDays, reachDaysNamed } from "../../features/reach/console-reach-days.ts";
import { Reach } from "../../features/reach/console-reach.tsx";
import { PostingReachDocument } from "../../graphql/generated/staff.ts";
import { LoadProblem } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

export function PostingReachPage() {
  const { id = "" } = useParams();
  const [address, setAddress] = useSearchParams();
  const days = reachDaysNamed(address.get("days"));
  const { data, previousData, error, refetch } = useQuery(PostingReachDocument, { variables: { id, days }, fetchPolicy: "cache-and-network" });
  if (data?.posting === null) return <NotFound />;
  // Another time of the same posting: what was shown stays until it is there.
  const posting = data?.posting ?? (previousData?.posting?.id === id ? previousData.posting : undefined);
  const problem = !data && error && <LoadProblem what="The reach" onRetry={() => void refetch()} />;
  return (
    <main id="content" className="console-page" aria-busy={!data && !error}>
      {posting && <PostingHead posting={posting} page="Reach" />}
      {problem}
      {!posting && !problem && <Skeleton rows={8} height={44} />}
      {posting && !problem && <Reach key={id} posting={posting} reach={posting.reach} days={days} onDays={(next) => setAddress(addressOfDays(next), { replace: true, preventScrollReset: true })} />}
    </main>
  );
}
