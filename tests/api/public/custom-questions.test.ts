import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import { submit, tokenOf, type SubmitPayload } from "../../testkit/applying.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { postForData, type StaffClient } from "../../testkit/graphql.ts";
import { publishQuestions } from "../../testkit/questions.ts";
import { startServer, type TestServer } from "../../testkit/server.ts";
import { uploadForId } from "../../testkit/upload.ts";

interface Answered {
  id: string;
  stage: string;
  answers: { questionId: string; kind: string; values: string[] }[];
  documents: { kind: string; questionText: string | null; name: string; url: string }[];
  knockOuts: { questionId: string; reason: string }[];
  history: { kind: string; actorName: string | null; knockOuts: { questionId: string }[] }[];
}

describeOnBothDatabases("the questions of a posting", (database) => {
  let server: TestServer;
  let admin: StaffClient;
  let posting: { id: string; slug: string };

  beforeAll(async () => {
    server = await startServer(await database.fresh());
    admin = await server.signInAsAdministrator();
    posting = await publishQuestions(admin, "Question Analyst");
  });
  afterAll(() => server.stop());

  const proof = () => uploadForId(server.baseUrl, "license.txt", `License ${randomUUID()}`);
  const whole = async (changes: Record<string, readonly string[] | undefined> = {}) => {
    const values: Record<string, readonly string[] | undefined> = { line: ["Two of them"], shift: ["Day"], licensed: ["YES"], start: ["2027-03-14"], proof: [await proof()], ...changes };
    return Object.entries(values).flatMap(([questionId, given]) => (given === undefined ? [] : [{ questionId, values: given }]));
  };
  const send = (answers: unknown, changes: Record<string, unknown> = {}): Promise<SubmitPayload> =>
    submit(server.baseUrl, { postingId: posting.id, idempotencyKey: randomUUID(), givenName: "Renée", familyName: "Okafor", email: `${randomUUID()}@example.com`, documents: [], answers, ...changes });
  const codesOf = ({ userErrors }: SubmitPayload) => userErrors.map(({ code, path }) => [code, path.slice(0, 2).join(".")]);

  async function newest(knockedOut: boolean | null = null): Promise<Answered> {
    const { applications } = await admin.postForData<{ applications: { nodes: Answered[] } }>(
      `query ($id: ID!, $knockedOut: Boolean) { applications(postingId: $id, first: 1, knockedOut: $knockedOut) { nodes { id stage answers { questionId kind values } documents { kind questionText name url } knockOuts { questionId reason } history { kind actorName knockOuts { questionId } } } } }`,
      { id: posting.id, knockedOut },
    );
    const [application] = applications.nodes;
    if (application === undefined) throw new Error("there is no application");
    return application;
  }

  test("are answered in every kind, and kept as they are read", async () => {
    const answers = await whole({ shift: ["Night"], nights: [" 1,250.50 "], systems: ["DICOM", "FHIR"], story: ["A migration.\nIt ended well."] });
    expect(codesOf(await send(answers))).toEqual([]);
    const { answers: kept, documents, stage } = await newest();
    expect(stage).toBe("NEW");
    expect(Object.fromEntries(kept.map(({ questionId, values }) => [questionId, values]))).toEqual({ line: ["Two of them"], story: ["A migration.\nIt ended well."], shift: ["Night"], nights: ["1250.5"], systems: ["DICOM", "FHIR"], licensed: ["YES"], start: ["2027-03-14"], proof: ["license.txt"] });
    expect(documents).toMatchObject([{ kind: "OTHER", questionText: "A copy of your license", name: "license.txt" }]);
  });

  describe("of the wrong form", () => {
    test.each<[string, Record<string, readonly string[] | undefined>, string]>([
      ["a number in words", { shift: ["Night"], nights: ["twelve"] }, "ANSWER_INVALID"],
      ["two numbers", { shift: ["Night"], nights: ["1", "2"] }, "ANSWER_INVALID"],
      ["a day that no calendar has", { start: ["2027-02-30"] }, "ANSWER_INVALID"],
      ["a date in words", { start: ["next week"] }, "ANSWER_INVALID"],
      ["a choice that is not offered", { shift: ["Evening"] }, "ANSWER_INVALID"],
      ["a question without its answer that is asked by another answer", { shift: ["Night"] }, "ANSWER_REQUIRED"],
      ["a file that is not there", { proof: ["no-such-upload"] }, "UPLOAD_NOT_FOUND"],
      ["a required file left out", { proof: undefined }, "ANSWER_REQUIRED"],
    ])("%s is refused by name, and nothing is kept", async (_, changes, code) => {
      const before = await admin.postForData(`query ($id: ID!) { posting(id: $id) { applicationCount } }`, { id: posting.id });
      const payload = await send(await whole(changes));
      expect(payload.application).toBeNull();
      expect(payload.userErrors).toMatchObject([{ code, path: ["answers", ...(payload.userErrors[0]?.path.slice(1) ?? [])] }]);
      expect(await admin.postForData(`query ($id: ID!) { posting(id: $id) { applicationCount } }`, { id: posting.id })).toEqual(before);
    });
  });

  test("that are not asked need no answer, and one that is given is not kept", async () => {
    const stray = await proof();
    expect(codesOf(await send(await whole({ shift: ["Day"], nights: ["no number"], licensed: ["YES"] })))).toEqual([]);
    expect((await newest()).answers.map(({ questionId }) => questionId)).not.toContain("nights");
    expect(codesOf(await send(await whole({ licensed: ["NO"], proof: [stray] })))).toEqual([]);
    const { answers, documents } = await newest();
    expect([answers.some(({ questionId }) => questionId === "proof"), documents]).toEqual([false, []]);
    const [row] = await server.app.services.database.read.query("SELECT application_id FROM documents WHERE id = $1", [stray]);
    expect(row.application_id).toBeNull();
  });

  test("a file answers one application only, and a retry with the same content gives the same receipt", async () => {
    const file = await proof();
    const answers = await whole({ proof: [file] });
    const idempotencyKey = randomUUID();
    const email = `${randomUUID()}@example.com`;
    const first = await send(answers, { idempotencyKey, email });
    const again = await send(answers, { idempotencyKey, email });
    expect(again).toEqual(first);
    expect(codesOf(await send(await whole({ proof: [file] })))).toEqual([["UPLOAD_ALREADY_USED", "answers.4"]]);
  });

  test("an answer that rules out declines at once with the stated reason, and a person can take the application up again", async () => {
    const email = `${randomUUID()}@example.com`;
    const { application: receipt } = await send(await whole({ licensed: ["NO"], proof: undefined }), { email });
    expect(receipt?.reference).toMatch(/^RN-/);
    const application = await newest(true);
    expect(application).toMatchObject({ stage: "DECLINED", knockOuts: [{ questionId: "licensed", reason: "The state asks for it from the first day." }] });
    expect(application.history.map(({ kind, actorName }) => [kind, actorName])).toEqual([["SUBMITTED", null], ["KNOCKED_OUT", null]]);

    const STATUS = "query ($token: String!) { applicationStatus(token: $token) { stage declineReasons { questionText reason } } }";
    const token = tokenOf(receipt ?? { statusUrl: "" });
    expect(await postForData(server.graphqlUrl, STATUS, { token })).toEqual({ applicationStatus: { stage: "DECLINED", declineReasons: [{ questionText: "Do you hold the license?", reason: "The state asks for it from the first day." }] } });
    await expect.poll(async () => (await server.app.services.database.read.findOneBy(MailboxMessageRow, { recipient: email }))?.text, { timeout: 60_000 }).toContain("The state asks for it from the first day.");

    const { moveApplication } = await admin.postForData<{ moveApplication: { userErrors: unknown[] } }>(`mutation ($id: ID!) { moveApplication(input: { applicationId: $id, fromStage: DECLINED, toStage: SCREEN }) { userErrors { code } } }`, { id: application.id });
    expect(moveApplication.userErrors).toEqual([]);
    expect(await postForData(server.graphqlUrl, STATUS, { token })).toMatchObject({ applicationStatus: { stage: "IN_REVIEW", declineReasons: [] } });
    const { posting: counted } = await admin.postForData<{ posting: { knockedOutCount: number; counts: { stage: string; count: number }[] } }>("query ($id: ID!) { posting(id: $id) { knockedOutCount counts { stage count } } }", { id: posting.id });
    expect(counted.knockedOutCount).toBeGreaterThan(0);
    expect(counted.counts.find(({ stage }) => stage === "SCREEN")?.count).toBe(1);
  });

  test("a file that answers a question opens for the team and for nobody else", async () => {
    await send(await whole());
    const url = (await newest()).documents[0]?.url ?? "";
    const read = (cookie: string) => fetch(server.baseUrl + url, { headers: { cookie } });
    expect((await read("")).status).toBe(401);
    const opened = await read(admin.cookies.header());
    expect([opened.status, (await opened.text()).startsWith("License")]).toEqual([200, true]);
  });

  test("on the plain form a date in three fields, a file and a number arrive; a refusal keeps all of them", async () => {
    const formUrl = `${server.baseUrl}/postings/${posting.slug}/apply`;
    const page = await (await fetch(formUrl)).text();
    expect(page).toContain("Only if you answered “Night” to “Which shift suits you?”");
    expect(page).toContain("With the answer “No”, this position is not possible: The state asks for it from the first day.");
    const form = new FormData();
    const fields = { idempotencyKey: randomUUID(), givenName: "José", familyName: "Søn", email: "jose@", "answer.line": "One", "answer.shift": "Night", "answer.nights": "1,2,3", "answer.licensed": "YES", "date.month.start": "March", "date.day.start": "14", "date.year.start": "2027" };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("document.answer.proof", new File(["License 4711"], "license.txt"));
    const refused = await (await fetch(formUrl, { method: "POST", body: form })).text();
    for (const kept of ['value="jose@"', 'value="1,2,3"', 'value="March"', "license.txt"]) expect(refused).toContain(kept);
    const uploadId = /name="upload\.answer\.proof" value="([^"]+)"/.exec(refused)?.[1] ?? "";
    expect(uploadId).not.toBe("");
    const second = new FormData();
    for (const [name, value] of Object.entries({ ...fields, email: "jose@example.com", "answer.nights": "12", "upload.answer.proof": uploadId, "uploadName.answer.proof": "license.txt", "uploadBytes.answer.proof": "12" })) second.append(name, value);
    expect((await fetch(formUrl, { method: "POST", body: second, redirect: "manual" })).status).toBe(303);
    expect(Object.fromEntries((await newest()).answers.map(({ questionId, values }) => [questionId, values[0]]))).toMatchObject({ nights: "12", start: "2027-03-14", proof: "license.txt" });
  });
});
