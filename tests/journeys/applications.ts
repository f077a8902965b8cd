import type { StaffClient } from "../testkit/graphql.ts";

/** How many applications a search for this e-mail address finds, over all postings. */
export async function applicationCount(admin: StaffClient, email: string): Promise<number> {
  const { postings } = await admin.postForData<{ postings: { nodes: { id: string }[] } }>("{ postings { nodes { id } } }");
  const counts = postings.nodes.map(async ({ id }) => {
    const query = "query ($id: ID!, $search: String) { applications(postingId: $id, search: $search) { totalCount } }";
    const { applications } = await admin.postForData<{ applications: { totalCount: number } }>(query, { id, search: email });
    return applications.totalCount;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
