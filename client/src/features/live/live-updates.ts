import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import * as v from "valibot";
import { ConsoleDocument } from "../../graphql/generated/staff.ts";

const changeSchema = v.object({ kind: v.picklist(["application", "posting"]), id: v.string(), postingId: v.string() });
type Change = v.InferOutput<typeof changeSchema>;

/** Changes that arrive together are answered with one round of queries. */
const gatherForMs = 150;
const retryAfterMs = 5_000;

/** Follows the server's events and fetches again what the page shows of them; false while the line is down. */
export function useLiveUpdates(): boolean {
  const client = useApolloClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => follow(client, setConnected), [client]);
  return connected;
}

function follow(client: ApolloClient, onConnected: (connected: boolean) => void): () => void {
  let source: EventSource;
  let retry: number | undefined;
  let missedSome = false;
  const gatherer = gather((changes) => refetchChanged(client, changes));

  const open = () => {
    source = new EventSource("/staff/events");
    source.onopen = () => {
      onConnected(true);
      if (missedSome) void client.refetchQueries({ include: "active" });
      missedSome = false;
    };
    source.onmessage = ({ data }) => {
      const change = readChange(data);
      if (change) gatherer.add(change);
    };
    source.onerror = () => {
      onConnected(false);
      missedSome = true;
      if (source.readyState !== EventSource.CLOSED) return;
      // The browser gives up on a refusal: the session may have ended, or the server is being restarted.
      void client.refetchQueries({ include: [ConsoleDocument] });
      retry = window.setTimeout(open, retryAfterMs);
    };
  };
  open();
  return () => {
    source.close();
    window.clearTimeout(retry);
    gatherer.stop();
  };
}

function gather(flush: (changes: readonly Change[]) => void) {
  let waiting: Change[] = [];
  let timer: number | undefined;
  return {
    add(change: Change) {
      waiting.push(change);
      timer ??= window.setTimeout(() => {
        const changes = waiting;
        waiting = [];
        timer = undefined;
        flush(changes);
      }, gatherForMs);
    },
    stop: () => window.clearTimeout(timer),
  };
}

function readChange(data: unknown): Change | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const result = v.safeParse(changeSchema, JSON.parse(data));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Marks what changed as out of date; Apollo then fetches the active queries that read it. */
function refetchChanged(client: ApolloClient, changes: readonly Change[]): void {
  void client.refetchQueries({
    updateCache(cache) {
      const outdate = (id: string | undefined) => id !== undefined && cache.modify({ id, fields: (_value: unknown, { INVALIDATE }) => INVALIDATE });
      for (const { kind, id, postingId } of changes) {
        if (kind === "application") outdate(cache.identify({ __typename: "Application", id }));
        outdate(cache.identify({ __typename: "Posting", id: postingId }));
      }
      cache.modify({
        fields: {
          applications: (_value: unknown, { INVALIDATE }) => INVALIDATE,
          postings: (_value: unknown, { INVALIDATE }) => INVALIDATE,
        },
      });
    },
    onQueryUpdated: () => true,
  });
}
