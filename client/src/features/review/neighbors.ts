import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useMemo, useState } from "react";
import { ApplicationDocument, ApplicationsDocument } from "../../graphql/generated/staff.ts";
import { listPlaceVariables, type ListPlace } from "./list-place.ts";

export interface Neighbors {
  readonly previousId: string | undefined;
  readonly nextId: string | undefined;
  /** From 1; undefined when the application is not in the part of the list that is loaded. */
  readonly position: number | undefined;
  readonly total: number;
}

/** The applications before and after this one in the list that it was opened from; the next one is fetched ahead. */
export function useNeighbors(id: string, postingId: string | undefined, place: ListPlace): Neighbors {
  const client = useApolloClient();
  const { data, fetchMore } = useQuery(ApplicationsDocument, {
    variables: listPlaceVariables(postingId ?? "", place),
    skip: postingId === undefined,
  });
  const connection = data?.applications;
  const listed = useMemo(() => connection?.edges.map(({ node }) => node.id) ?? [], [connection]);
  const order = useOrderHolding(id, listed);
  const index = order.indexOf(id);
  const nextId = index === -1 ? undefined : order[index + 1];

  useEffect(() => {
    if (nextId) client.query({ query: ApplicationDocument, variables: { id: nextId } }).catch(() => undefined);
  }, [client, nextId]);
  const after = connection?.pageInfo.hasNextPage && index !== -1 && !nextId ? connection.pageInfo.endCursor : null;
  useEffect(() => {
    if (after) fetchMore({ variables: { after } }).catch(() => undefined);
  }, [fetchMore, after]);

  return { previousId: order[index - 1], nextId, position: index === -1 ? undefined : index + 1, total: Math.max(connection?.totalCount ?? 0, order.length) };
}

/** The list as it was when it last held this application: one that moves to another stage keeps its neighbors. */
function useOrderHolding(id: string, listed: readonly string[]): readonly string[] {
  const [held, hold] = useState(listed);
  const order = listed.includes(id) ? listed : held;
  if (order !== held) hold(order);
  return order;
}
