import { unzipSync, strFromU8 } from "fflate";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statusToken } from "../../../server/src/features/applications/status-link.ts";
import { writeToCandidate } from "../../../server/src/features/messages/write-to-candidate.ts";
import { writeToTeam } from "../../../server/src/features/messages/write-to-team.ts";
import { ARCHIVES_AN_HOUR } from "../../../server/src/features/privacy/candidate-archive.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import type { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { uploadForId } from "../../testkit/upload.ts";
import { globalId, openReview, type ReviewUnderTest } from "../review/review-under-test.ts";

interface Data {
  madeAt: string;
  contact: object;
  application: { stage: string; submittedAt: string };
  documents: { file: string; name: string; sha256: string; textThatWasRead: string | null }[];
  messages: { from: string; text: string; sentAt: string }[];
  letters: object[];
  mails: { kind: string }[];
  history: { at: string; kind: string; stage: string | null }[];
}

describeOnBothDatabases("a candidate's data as one file", (databases) => {
  let review: ReviewUnderTest;

  beforeAll(async () => {
    review = await openReview(await databases.fresh());
  });
  afterAll(() => review.stop());

  const get = (token: string) => fetch(`${review.baseUrl}/status/${token}/data.zip`);
  const tokenOf = (application: ApplicationRow) => statusToken(review.services.secret, application);
  const moveTo = (application: ApplicationRow, from: string, to: string) =>
    review.ask(review.people.manager, "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), fromStage: from, toStage: to } });

  async function unzipped(application: ApplicationRow) {
    const reply = await get(tokenOf(application));
    expect(reply.status).toBe(200);
    const files = unzipSync(new Uint8Array(await reply.arrayBuffer()));
    const text = strFromU8(files["data.json"] ?? new Uint8Array());
    const data: Data = JSON.parse(text);
    return { reply, files, text, data };
  }

  test("holds what they gave, what was written, and what became of it, and each document as it was sent", async () => {
    const application = await review.applied({ email: "ana@example.com", phone: "+1 555 010 0199", consents: ["FUTURE_OPENINGS"], profile: { links: ["https://example.org/ana"], employers: [], degrees: [], credentials: [] } });
    await review.workOff("application.submitted", application);
    await writeToTeam(review.services, { token: tokenOf(application), text: "Is there parking?", idempotencyKey: "1" });
    await writeToCandidate(review.services, review.people.manager, { applicationId: globalId(application), text: "There is.", idempotencyKey: "2" });
    await moveTo(application, "NEW", "SCREEN");
    const { reply, files, data } = await unzipped(application);
    expect(Object.fromEntries(["content-type", "content-disposition", "cache-control"].map((name) => [name, reply.headers.get(name)]))).toEqual({
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${application.reference}.zip"; filename*=UTF-8''${application.reference}.zip`,
      "cache-control": "private, no-store",
    });
    expect(data.contact).toEqual({ givenName: "Renée", familyName: "Okafor-Lindqvist", email: "ana@example.com", phone: "+1 555 010 0199", mailCameBack: false });
    expect(data).toMatchObject({ consents: ["FUTURE_OPENINGS"], profile: { links: [{ url: "https://example.org/ana" }] }, application: { stage: "IN_REVIEW", reference: application.reference } });
    expect(data.messages.map(({ from, text }) => [from, text])).toEqual([["CANDIDATE", "Is there parking?"], ["HIRING_TEAM", "There is."]]);
    expect(data.history.map(({ kind, stage }) => [kind, stage])).toEqual([["SUBMITTED", "RECEIVED"], ["MOVED", "IN_REVIEW"]]);
    expect(data.mails.map(({ kind }) => kind)).toContain("APPLICATION_RECEIVED");
    expect(data.documents.map(({ file, textThatWasRead }) => [file, textThatWasRead])).toEqual([
      ["documents/01 resume.txt", "Twelve years of PACS, four of them on nights."],
      ["documents/02 letter.txt", "Dear team, the archive and I would get along."],
    ]);
    for (const { file, sha256 } of data.documents) expect(createHash("sha256").update(files[file] ?? "").digest("hex")).toBe(sha256);
    for (const { at } of data.history) expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(await review.services.database.read.countBy(AuditEntryRow, { subjectId: application.id, action: "application.download-data" })).toBe(1);
  });

  test("holds nothing of the hiring team's own work, and no name of theirs", async () => {
    const application = await review.applied({ email: "quiet@example.com" });
    await review.ask(review.people.manager, "mutation ($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), text: "A secret opinion." } });
    await writeToCandidate(review.services, review.people.manager, { applicationId: globalId(application), text: "Hello.", idempotencyKey: "1" });
    await writeToTeam(review.services, { token: tokenOf(application), text: "Hello.", idempotencyKey: "2" });
    await review.workOff("message.colleague-to-tell", application);
    const { text } = await unzipped(application);
    for (const secret of ["A secret opinion.", "NOTE_ADDED", "Mara", "Lindqvist\",", "mara.lindqvist@rounds.test", review.people.manager.id]) expect(text.replace("Okafor-Lindqvist", "")).not.toContain(secret);
  });

  test("keeps two documents of one name apart, and names with letters of every kind", async () => {
    const documents = [
      { kind: "RESUME", uploadId: await uploadForId(review.baseUrl, "Lebenslauf – Zoë.txt", "One.") },
      { kind: "COVER_LETTER", uploadId: await uploadForId(review.baseUrl, "Lebenslauf – Zoë.txt", "Two.") },
    ];
    const { files } = await unzipped(await review.applied({ email: "twice@example.com", documents }));
    expect(Object.keys(files).sort()).toEqual(["data.json", "documents/01 Lebenslauf – Zoë.txt", "documents/02 Lebenslauf – Zoë.txt"]);
  });

  test("is given by no other link, and not to a program that only asks whether it is there", async () => {
    const application = await review.applied({ email: "other@example.com" });
    expect((await get("nobody-gave-this-out")).status).toBe(404);
    expect((await get(`${tokenOf(application)}x`)).status).toBe(404);
    expect((await fetch(`${review.baseUrl}/status/${tokenOf(application)}/data.zip`, { method: "HEAD" })).status).toBe(404);
  });

  test("can be had so often an hour", async () => {
    const application = await review.applied({ email: "often@example.com" });
    for (let count = 0; count < ARCHIVES_AN_HOUR; count += 1) await (await get(tokenOf(application))).arrayBuffer();
    const reply = await get(tokenOf(application));
    expect([reply.status, reply.headers.get("content-type")]).toEqual([429, expect.stringContaining("json")]);
  });
});
