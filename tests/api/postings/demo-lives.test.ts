import { reviewPosting } from "../../../shared/src/postings/review/review-posting.ts";
import { dayAt } from "../../../shared/src/time/wall-time.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addLives } from "../../../server/src/demo/fill-lives.ts";
import { StaffMemberRow } from "../../../server/src/features/accounts/staff-member.entity.ts";
import { findOrganization } from "../../../server/src/features/organization/organization.queries.ts";
import { PostingRow } from "../../../server/src/features/postings/posting.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { colleague } from "./postings-under-test.ts";

describeOnBothDatabases("the lives that the demo shows", (databases) => {
  let server: TestServer;
  let manager: Awaited<ReturnType<typeof colleague>>;

  beforeAll(async () => {
    server = await startServer(await databases.fresh());
    const recruiter = await colleague(server, "Rita Recruiter", "RECRUITER");
    manager = await colleague(server, "Manu Manager", "HIRING_MANAGER");
    const { services } = server.app;
    const row = (email: string) => services.database.read.findOneByOrFail(StaffMemberRow, { email });
    await addLives(services, { RECRUITER: await row(recruiter.email), HIRING_MANAGER: await row(manager.email) });
  });
  afterAll(() => server.stop());

  test("stand in every state that the other postings leave out, one of them waiting for the hiring manager", async () => {
    const { postings } = await manager.client.postForData<{ postings: { nodes: { state: string; awaitsMyApproval: boolean; content: { title: string } }[] } }>("{ postings { nodes { state awaitsMyApproval content { title } } } }");
    const lives = postings.nodes.map(({ state, awaitsMyApproval, content }) => [content.title, state, awaitsMyApproval] as const);
    expect(lives.toSorted(([one], [other]) => one.localeCompare(other, "en"))).toEqual([
      ["CT technologist", "PAUSED", false],
      ["Mammography technologist", "CLOSED", false],
      ["Radiology nurse", "SCHEDULED", false],
      ["RIS analyst", "IN_REVIEW", true],
    ]);
  });

  test("have templates that colleagues used and rated", async () => {
    const { roleTemplates } = await manager.client.postForData<{ roleTemplates: { slug: string; uses: number; averageRating: number | null }[] }>("{ roleTemplates { slug uses averageRating } }");
    expect(roleTemplates.filter(({ averageRating }) => averageRating !== null).map(({ slug, uses, averageRating }) => [slug, uses, averageRating])).toEqual([["ct-technologist", 1, 4.5], ["pacs-administrator", 1136, 5]]);
  });

  test("have texts in which the posting review finds no problem", async () => {
    const { database, clock } = server.app.services;
    const organization = await findOrganization(database.read);
    for (const { content, closesAt } of await database.read.find(PostingRow)) {
      const { findings } = reviewPosting({ content, closesAt, timeZone: organization.timeZone, organization }, dayAt(clock.now().toISOString(), organization.timeZone));
      expect(findings.filter(({ severity }) => severity === "PROBLEM"), content.title).toEqual([]);
    }
  });
});
