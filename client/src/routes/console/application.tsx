import { isOpen } from "@rounds/shared/documents/scan-states.ts";
import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useParams, useSearchParams } from "react-router";
import { readListPlace } from "../../features/review/list-place.ts";
import { useNeighbors } from "../../features/review/neighbors.ts";
import { ReadingRoom } from "../../features/review/reading-room.tsx";
import { ApplicationDocument } from "../../graphql/generated/staff.ts";
import { LoadProblem } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NotFound } from "./not-found.tsx";

/** A document's text is ready within seconds of its arrival. */
const lookForTextEveryMs = 3_000;

export function ApplicationPage() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const place = readListPlace(search);
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ApplicationDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  const waitsForText = data?.application?.documents.some(({ text, scanState }) => text.state === "WAITING" && isOpen(scanState)) ?? false;
  useEffect(() => {
    if (waitsForText) startPolling(lookForTextEveryMs);
    return stopPolling;
  }, [waitsForText, startPolling, stopPolling]);
  const application = data?.application;
  const neighbors = useNeighbors(id, application?.posting.id, place);
  if (application === null) return <NotFound />;
  return (
    <main id="content">
      {application && <ReadingRoom key={application.id} application={application} place={place} neighbors={neighbors} refresh={refetch} />}
      {!application && <div className="console-page">{error ? <LoadProblem what="The application" onRetry={() => void refetch()} /> : <Skeleton rows={8} height={48} />}</div>}
    </main>
  );
}
