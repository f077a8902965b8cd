import type { StaffClient } from "../../testkit/graphql.ts";

export const phoneAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

/** Opens a page as a person on a phone would; answers its status. */
export async function openAsVisitor(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const reply = await fetch(url, { redirect: "manual", headers: { "user-agent": phoneAgent, ...headers } });
  await reply.clone().text();
  return reply;
}

export interface Counts {
  readonly views: number;
  readonly starts: number;
  readonly applications: number;
}

export interface Reach {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly total: Counts;
  readonly sources: readonly (Counts & { readonly source: string; readonly label: string; readonly kind: string })[];
  readonly days: readonly (Counts & { readonly date: string })[];
}

const COUNTS = "views starts applications";

export async function reachOf(client: StaffClient, postingId: string, days = 28): Promise<Reach> {
  const query = `query ($id: ID!, $days: Int!) { posting(id: $id) { reach(days: $days) { from to timeZone total { ${COUNTS} } sources { source label kind ${COUNTS} } days { date ${COUNTS} } } } }`;
  return (await client.postForData<{ posting: { reach: Reach } }>(query, { id: postingId, days })).posting.reach;
}

/** "Indeed 2 1 0": views, starts, applications. */
export function lines({ sources }: Reach): string[] {
  return sources.map(({ label, views, starts, applications }) => `${label} ${views} ${starts} ${applications}`);
}
