import { afterAll, beforeAll, expect, test } from "vitest";
import { newPosting } from "../../../server/src/features/postings/new-posting.ts";
import { PostingRow } from "../../../server/src/features/postings/posting.entity.ts";
import { addRevision } from "../../../server/src/features/postings/revisions.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { filterCases, filteredContent } from "../../testkit/filtered-posting.ts";
import { postForData } from "../../testkit/graphql.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";

const SLUG = "filtered-posting";

describeOnBothDatabases("the list of postings lets through what an alert would tell", (databases) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(await databases.fresh());
    const { database, clock, catalogue } = server.app.services;
    await database.write(async (transaction) => {
      const { manager } = transaction;
      const at = clock.now().toISOString();
      const posting = newPosting({ slug: SLUG, state: "PUBLISHED", content: filteredContent, publishedAt: at }, clock.now());
      await manager.insert(PostingRow, posting);
      const { id } = await addRevision(manager, posting, at, null);
      await manager.update(PostingRow, { id: posting.id }, { currentRevisionId: id });
      await catalogue.touch(transaction);
    });
  });
  afterAll(() => server.stop());

  test.each(filterCases)("for %s", async (_, filter, lets) => {
    const { postings } = await postForData<{ postings: { nodes: { slug: string }[] } }>(server.graphqlUrl, "query ($filter: PostingFilter) { postings(filter: $filter) { nodes { slug } } }", { filter });
    expect(postings.nodes.some(({ slug }) => slug === SLUG)).toBe(lets);
  });
});
