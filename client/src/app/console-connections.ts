import type { FieldPolicy, Reference } from "@apollo/client";

interface KeptEdge {
  readonly cursor: string;
  readonly node: Reference;
}

interface KeptConnection {
  readonly edges: readonly KeptEdge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Joins the pages of a keyset connection; a fresh first page keeps the later pages that were loaded already. */
export function mergeConnections(keyArgs: string[]): FieldPolicy<KeptConnection> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (!existing) return incoming;
      if (args?.["after"]) return appendPage(existing, incoming, args["after"]);
      return refreshFirstPage(existing, incoming);
    },
  };
}

function appendPage(existing: KeptConnection, page: KeptConnection, after: string): KeptConnection {
  const end = existing.edges.findIndex(({ cursor }) => cursor === after);
  return { ...page, edges: [...existing.edges.slice(0, end + 1), ...page.edges] };
}

function refreshFirstPage(existing: KeptConnection, page: KeptConnection): KeptConnection {
  const lastCursor = page.edges.at(-1)?.cursor;
  const end = existing.edges.findIndex(({ cursor }) => cursor === lastCursor);
  const later = end === -1 ? [] : existing.edges.slice(end + 1);
  if (!page.pageInfo.hasNextPage || later.length === 0) return page;
  return { ...page, edges: [...page.edges, ...later], pageInfo: existing.pageInfo };
}

interface KeptMessages {
  readonly nodes: readonly Reference[];
}

/** A list of messages grows by older ones; loading it anew starts over. */
export function appendMessages(keyArgs: string[] | false): FieldPolicy<KeptMessages | null> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (!existing || !incoming || !args?.["after"]) return incoming;
      return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
    },
  };
}
