import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { postForData, staffClient, type StaffClient } from "../testkit/graphql.ts";
import { POSTINGS } from "./postings/bench-posting.ts";
import { document, type PostingsData } from "./bench-query.ts";
import { CONNECTIONS } from "./measure.ts";
import type { LoadGenerator } from "./programs.ts";
import { administrator, type Servers } from "./servers.ts";
import type { Strategy } from "./stock/stock-resolver.ts";

const ask = (url: string) => postForData<PostingsData>(url, document);

/** Every server answers the question alike, but for ids and cursors, which are each server's own. */
export async function assertAlike({ kept, uncached, postgres, stock, bare }: Servers, strategies: readonly Strategy[]): Promise<void> {
  const expected = await ask(`${kept.baseUrl}/graphql`);
  equal(expected.postings.totalCount, POSTINGS);
  equal(expected.postings.edges.length, 20);
  deepStrictEqual(await ask(`${bare.baseUrl}/graphql`), expected);
  for (const url of [`${uncached.baseUrl}/graphql`, `${postgres.baseUrl}/graphql`, ...strategies.map((strategy) => `${stock.baseUrl}/${strategy}/graphql`)]) deepStrictEqual(withoutOwnNames(await ask(url)), withoutOwnNames(expected));
}

function withoutOwnNames({ postings: { totalCount, pageInfo, edges } }: PostingsData) {
  return {
    totalCount,
    pageInfo: { hasNextPage: pageInfo.hasNextPage, hasPreviousPage: pageInfo.hasPreviousPage },
    nodes: edges.map(({ node: { id: _, ...node } }) => node),
  };
}

const change = (verb: "closePosting" | "publishPosting") => `mutation ($postingId: ID!) { ${verb}(input: { postingId: $postingId }) { userErrors { code } } }`;

/** While others ask as fast as they can: what staff change shows in the very next answer, each of `times` times. */
export async function assertWritesShowAtOnce(generator: LoadGenerator, baseUrl: string, times: number, answersAround: number): Promise<void> {
  const url = `${baseUrl}/graphql`;
  const staff = await signedIn(baseUrl);
  const newest = (await ask(url)).postings.edges[0]?.node;
  ok(newest);
  const shows = async () => (await ask(url)).postings;
  const run = async (verb: "closePosting" | "publishPosting") => deepStrictEqual(await staff.postForData(change(verb), { postingId: newest.id }), { [verb]: { userErrors: [] } });

  const load = generator.run({ url, connections: CONNECTIONS, answers: answersAround, everyRequestNew: false });
  for (let time = 0; time < times; time += 1) {
    await run("closePosting");
    const closed = await shows();
    ok(closed.totalCount === POSTINGS - 1 && closed.edges[0]?.node.slug !== newest.slug, "a closed posting was still shown");
    await run("publishPosting");
    const open = await shows();
    ok(open.totalCount === POSTINGS && open.edges[0]?.node.slug === newest.slug, "a published posting was not shown yet");
  }
  equal((await load).failed, 0);
}

async function signedIn(baseUrl: string): Promise<StaffClient> {
  const staff = staffClient(baseUrl);
  const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }`;
  deepStrictEqual(await staff.postForData(signIn, { input: administrator }), { signIn: { userErrors: [] } });
  return staff;
}
