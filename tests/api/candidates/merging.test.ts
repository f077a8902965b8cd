import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishPosting } from "../../testkit/postings.ts";
import { toGlobalId } from "../../../server/src/graphql/global-id.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startServer } from "../../testkit/server.ts";
import { uploadForId } from "../../testkit/upload.ts";
import { openReview, type ReviewUnderTest } from "../review/review-under-test.ts";

const SEE = "query ($id: ID!) { candidate(id: $id) { id applicationCount applications { reference email } contact { email } likelySame { likeness reasons candidate { id contact { email } } } } }";
const MERGE = "mutation ($kept: ID!, $merged: ID!) { mergeCandidates(input: { keptCandidateId: $kept, mergedCandidateId: $merged }) { userErrors { code } } }";
const SEPARATE = "mutation ($id: ID!) { separateCandidate(input: { candidateId: $id }) { userErrors { code } } }";
const APART = "mutation ($one: ID!, $other: ID!) { tellCandidatesApart(input: { candidateId: $one, otherCandidateId: $other }) { userErrors { code } } }";

interface Seen {
  candidate: { id: string; applicationCount: number; applications: { reference: string; email: string }[]; contact: { email: string }; likelySame: { likeness: string; reasons: string[]; candidate: { id: string; contact: { email: string } } }[] } | null;
}

describeOnBothDatabases("two candidates who are one person", (database) => {
  let review: ReviewUnderTest;
  let elsewhere: string;

  beforeAll(async () => {
    const url = await database.fresh();
    const server = await startServer(url);
    elsewhere = (await publishPosting(await server.signInAsAdministrator(), "Unseen Analyst")).id;
    await server.stop();
    review = await openReview(url);
  });
  afterAll(() => review.stop());

  // The same file in two applications is a reason of its own.
  async function papers() {
    return [
      { kind: "RESUME", uploadId: await uploadForId(review.baseUrl, "resume.txt", randomUUID()) },
      { kind: "COVER_LETTER", uploadId: await uploadForId(review.baseUrl, "letter.txt", randomUUID()) },
    ];
  }

  async function twice() {
    const given = randomUUID().replaceAll(/[^a-f]/g, "");
    const phone = `+1 555 ${String(Math.floor(Math.random() * 9e6) + 1e6)}`;
    const one = await review.applied({ givenName: given, familyName: "Okafor", phone, documents: await papers() });
    const other = await review.applied({ givenName: "Okafor", familyName: given.toUpperCase(), phone: phone.replace("+1 ", ""), postingId: elsewhere, documents: await papers() });
    const idOf = ({ candidateId }: { candidateId: string }) => toGlobalId("Candidate", candidateId);
    return { one, other, oneId: idOf(one), otherId: idOf(other), given, phone };
  }
  const see = async (id: string, viewer = review.people.recruiter) => (await review.ask<Seen>(viewer, SEE, { id })).candidate;

  test("are found, merged, and separated into exactly what was, with what came in since", async () => {
    const { one, other, oneId, otherId, given } = await twice();
    const before = [await see(oneId), await see(otherId)];
    expect(before[0]?.likelySame).toMatchObject([{ likeness: "STRONG", reasons: ["SAME_NAME", "SAME_PHONE"], candidate: { id: otherId, contact: { email: other.email } } }]);
    await review.ask(review.people.recruiter, MERGE, { kept: oneId, merged: otherId });
    for (const id of [oneId, otherId]) expect(await see(id)).toMatchObject({ applicationCount: 2, contact: { email: one.email }, likelySame: [] });
    const third = await review.applied({ givenName: given, familyName: "Okafor", email: other.email, documents: await papers() });
    expect((await see(oneId))?.applicationCount).toBe(3);
    await review.ask(review.people.recruiter, SEPARATE, { id: otherId });
    expect((await see(oneId))?.applications).toEqual(before[0]?.applications);
    expect((await see(otherId))?.applications.map(({ reference }) => reference)).toEqual([third.reference, other.reference]);
  });

  test("are not told to whom the other's posting is not shown, and not again once told apart", async () => {
    const { oneId, otherId } = await twice();
    expect(await see(oneId, review.people.manager)).toMatchObject({ applicationCount: 1, likelySame: [] });
    expect(await see(otherId, review.people.manager)).toBeNull();
    await review.ask(review.people.recruiter, APART, { one: oneId, other: otherId });
    expect((await see(otherId))?.likelySame).toEqual([]);
    await expect(review.ask(review.people.manager, MERGE, { kept: oneId, merged: otherId })).rejects.toThrow();
  });
});
