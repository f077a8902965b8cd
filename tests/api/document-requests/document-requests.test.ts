import { documentRequestLimits } from "@rounds/shared/document-requests/document-request.ts";
import { IsNull, Like } from "typeorm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { setStaffMemberActive } from "../../../server/src/features/accounts/set-staff-member-active.ts";
import type { ApplicationRow } from "../../../server/src/features/applications/application.entity.ts";
import { DocumentRow } from "../../../server/src/features/documents/document.entity.ts";
import { DocumentRequestRow } from "../../../server/src/features/document-requests/document-request.entity.ts";
import { deleteApplication } from "../../../server/src/features/privacy/delete-application.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { DAY, HOUR } from "../../../server/src/platform/clock.ts";
import { OutboxRow } from "../../../server/src/platform/jobs/outbox.entity.ts";
import { MailDeliveryRow } from "../../../server/src/platform/mail/mail-delivery.entity.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { testClock } from "../../testkit/test-clock.ts";
import { globalId, openReview, type ReviewUnderTest } from "../review/review-under-test.ts";
import { requestsOf } from "./requests-under-test.ts";

const PATIENCE = { timeout: 30_000, interval: 20 };

describeOnBothDatabases("a document that a candidate is asked for", (database) => {
  const clock = testClock();
  let review: ReviewUnderTest;
  let application: ApplicationRow;
  let its: ReturnType<typeof requestsOf>;
  let people = 0;

  beforeAll(async () => {
    review = await openReview(await database.fresh(), { clock });
  });
  beforeEach(async () => {
    application = await review.applied({ email: `asked-${(people += 1)}@example.com` });
    its = requestsOf(review, application);
  });
  afterAll(() => review.stop());

  const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) => userErrors.map(({ code, path }) => [code, ...path].join(" "));
  const move = (fromStage: string, toStage: string) => review.ask(review.people.manager, "mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), fromStage, toStage } });
  const decline = (fromStage: string) => review.ask(review.people.manager, "mutation ($input: DeclineApplicationInput!) { declineApplication(input: $input) { userErrors { code } } }", { input: { applicationId: globalId(application), fromStage } });

  test("is seen by both sides, added by the candidate, and read by the team", async () => {
    const { application: asked } = await its.ask({ kind: "CERTIFICATE", label: " ARRT card ", reason: "Both sides,\r\nplease.", dueOn: "2026-12-15" });
    expect(asked?.documentRequests).toMatchObject([{ kind: "CERTIFICATE", label: "ARRT card", reason: "Both sides,\nplease.", dueOn: "2026-12-15", state: "OPEN", askedBy: { name: review.people.manager.name }, documentId: null }]);
    const { documentRequests: [request] } = await its.status();
    expect(request).toMatchObject({ label: "ARRT card", reason: "Both sides,\nplease.", dueOn: "2026-12-15", open: true, addedAt: null, fileName: null });

    const { application: status, userErrors } = await its.send(request?.id ?? "", await its.upload());
    expect(userErrors).toEqual([]);
    expect(status?.documentRequests).toMatchObject([{ open: false, addedAt: expect.any(String), fileName: "license.txt" }]);
    const seen = await vi.waitFor(async () => {
      const now = await its.seen();
      expect(now.documents.find(({ label }) => label === "ARRT card")?.text.content).toContain("License 4711");
      return now;
    }, PATIENCE);
    expect(seen.documentRequests).toMatchObject([{ state: "ANSWERED", documentId: seen.documents.find(({ label }) => label === "ARRT card")?.id }]);
    expect(seen.documents.map(({ kind, label, name }) => [kind, label, name])).toEqual([["RESUME", null, "resume.txt"], ["COVER_LETTER", null, "letter.txt"], ["CERTIFICATE", "ARRT card", "license.txt"]]);
    expect(seen.history.map(({ kind, actorName }) => [kind, actorName])).toEqual([["SUBMITTED", null], ["DOCUMENT_ASKED", review.people.manager.name], ["DOCUMENT_SENT", null]]);
    expect((await its.status()).documents.at(-1)).toEqual({ kind: "CERTIFICATE", label: "ARRT card", name: "license.txt" });
  });

  test("is an answer to whoever waited for one", async () => {
    expect((await its.seen()).answeredAt).toBeNull();
    expect((await its.ask()).application?.answeredAt).toBe(clock.now().toISOString());
  });

  test("asked for twice in the same words is one; in other words it is another", async () => {
    await Promise.all([1, 2, 3, 4].map(() => its.ask({ kind: "TRANSCRIPT", reason: "For the license." })));
    await its.ask({ kind: "TRANSCRIPT", reason: "For the payroll." });
    expect((await its.status()).documentRequests.map(({ reason }) => reason)).toEqual(["For the license.", "For the payroll."]);
  });

  test(`is one of ${documentRequestLimits.open} at most that wait`, async () => {
    for (let count = 0; count < documentRequestLimits.open; count += 1) expect(codes(await its.ask({ kind: "OTHER", label: `No. ${count}` }))).toEqual([]);
    expect(codes(await its.ask({ kind: "OTHER", label: "One too many" }))).toEqual(["STATE_NOT_ALLOWED applicationId"]);
    await its.withdraw(await its.lastId());
    expect(codes(await its.ask({ kind: "OTHER", label: "One too many" }))).toEqual([]);
  });

  test.each([
    ["without a name for another kind", { kind: "OTHER", label: "\u200B" }, ["REQUIRED label"]],
    ["for a day that has passed", { kind: "RESUME", dueOn: "2020-01-01" }, ["DATE_IN_PAST dueOn"]],
    ["for no day", { kind: "RESUME", dueOn: "soon" }, ["INVALID_VALUE dueOn"]],
    ["in too many words", { kind: "RESUME", reason: "x".repeat(documentRequestLimits.reason + 1) }, ["TOO_LONG reason"]],
  ])("%s is refused, and nothing is asked", async (_, input, expected) => {
    expect(codes(await its.ask(input))).toEqual(expected);
    expect((await its.status()).documentRequests).toEqual([]);
  });

  test("is asked for by those who may write to candidates, on their postings alone", async () => {
    await expect(its.ask({ kind: "RESUME" }, review.people.reviewer)).rejects.toThrow(/FORBIDDEN|may not|allowed/i);
    expect(codes(await its.ask({ kind: "RESUME" }, review.people.stranger))).toEqual(["NOT_FOUND applicationId"]);
    expect([(await its.seen(review.people.reviewer)).canAskForDocument, (await its.seen(review.people.recruiter)).canAskForDocument]).toEqual([false, true]);
    await its.ask();
    const id = await its.lastId();
    expect(codes(await its.withdraw(id, review.people.stranger))).toEqual(["NOT_FOUND applicationId"]);
    const others = requestsOf(review, await review.applied({ email: "others@example.com" }));
    expect(codes(await others.withdraw(id))).toEqual(["NOT_FOUND documentRequestId"]);
    expect(codes(await others.send(id, await its.upload()))).toEqual(["NOT_FOUND documentRequestId"]);
  });

  test("is not asked for, and not taken, once the application is over; and again when it is taken up", async () => {
    await its.ask();
    await decline("NEW");
    const id = await its.lastId();
    expect(codes(await its.ask({ kind: "RESUME" }))).toEqual(["STATE_NOT_ALLOWED applicationId"]);
    expect((await its.status()).documentRequests.map(({ open }) => open)).toEqual([false]);
    expect(codes(await its.send(id, await its.upload()))).toEqual(["REQUEST_CLOSED documentRequestId"]);
    await move("DECLINED", "SCREEN");
    expect(codes(await its.send(id, await its.upload()))).toEqual([]);
  });

  test("that is not needed any more is not shown and not taken; one that came in stays", async () => {
    await its.ask();
    const id = await its.lastId();
    expect((await its.withdraw(id)).application?.documentRequests).toMatchObject([{ state: "WITHDRAWN" }]);
    expect(codes(await its.withdraw(id))).toEqual([]);
    expect((await its.status()).documentRequests).toEqual([]);
    expect(codes(await its.send(id, await its.upload()))).toEqual(["REQUEST_CLOSED documentRequestId"]);
    await its.ask({ kind: "TRANSCRIPT" });
    await its.send(await its.lastId(), await its.upload());
    expect(codes(await its.withdraw(await its.lastId()))).toEqual(["REQUEST_CLOSED documentRequestId"]);
  });

  test("sent twice is one document; of two at once, one is taken", async () => {
    await its.ask();
    const id = await its.lastId();
    const uploads = await Promise.all([its.upload("One"), its.upload("Two")]);
    const replies = await Promise.all([...uploads, ...uploads].map((uploadId) => its.send(id, uploadId)));
    expect(replies.flatMap(codes)).toEqual(["REQUEST_CLOSED documentRequestId", "REQUEST_CLOSED documentRequestId"]);
    expect((await its.seen()).documents).toHaveLength(3);
    expect(await review.services.database.read.countBy(DocumentRow, { applicationId: application.id })).toBe(3);
  });

  test("is no upload that is unknown, another's, or infected", async () => {
    await its.ask({ kind: "CERTIFICATE", label: "ARRT card" });
    const id = await its.lastId();
    expect(codes(await its.send(id, "nobody-made-this"))).toEqual(["UPLOAD_NOT_FOUND uploadId"]);
    const resume = await review.services.database.read.findOneByOrFail(DocumentRow, { applicationId: application.id, kind: "RESUME" });
    expect(codes(await its.send(id, resume.id))).toEqual(["UPLOAD_ALREADY_USED uploadId"]);
    const infected = await its.upload();
    await review.services.database.write(({ manager }) => manager.update(DocumentRow, { id: infected }, { scanState: "INFECTED" }));
    const { userErrors } = await its.send(id, infected, { language: "es" });
    expect(userErrors).toMatchObject([{ code: "FILE_INFECTED", path: ["uploadId"], message: expect.stringContaining("«ARRT card»") }]);
    expect((await its.status()).documentRequests.map(({ open }) => open)).toEqual([true]);
  });

  test("of a wrong link is not found", async () => {
    await its.ask();
    expect(codes(await its.send(await its.lastId(), await its.upload(), { token: "nobody-gave-this-out" }))).toEqual(["APPLICATION_NOT_FOUND token"]);
  });

  test("leaves a trace without its words", async () => {
    await its.ask({ kind: "OTHER", label: "Divorce papers", reason: "Secret." });
    await its.send(await its.lastId(), await its.upload());
    const entries = await review.services.database.read.find(AuditEntryRow, { where: { subjectId: application.id, action: Like("document.%") }, order: { action: "ASC" } });
    expect(entries.map(({ action, actorKind, detail }) => [action, actorKind, detail])).toEqual([["document.request", "staff", { kind: "OTHER" }], ["document.send", "candidate", { kind: "OTHER" }]]);
  });

  test("goes with the application when its candidate deletes it", async () => {
    await its.ask();
    await its.send(await its.lastId(), await its.upload());
    await deleteApplication(review.services, its.token());
    const { read } = review.services.database;
    expect([await read.countBy(DocumentRequestRow, { applicationId: application.id }), await read.countBy(DocumentRow, { applicationId: application.id })]).toEqual([0, 0]);
    expect(codes(await its.ask())).toEqual(["APPLICATION_DELETED applicationId"]);
  });

  describe("by mail", () => {
    const oneMail = (subject: string, recipient?: string) =>
      vi.waitFor(async () => {
        const [mail, ...more] = await its.mails(subject, recipient);
        expect([mail === undefined, more]).toEqual([false, []]);
        return mail;
      }, PATIENCE);

    test("the candidate is told what is wanted, by when, and where to add it, in their language", async () => {
      await its.ask({ kind: "CERTIFICATE", label: "ARRT card", reason: "Both <sides>.", dueOn: "2026-12-15" });
      const mail = await oneMail("A document for your application");
      for (const part of ["ARRT card", "Both <sides>.", "December 15, 2026", `${review.baseUrl}/status/${its.token()}/documents/${await its.lastId()}`]) expect(mail?.text).toContain(part);
      expect(mail?.html).toContain("Both &lt;sides&gt;.");

      application = await review.applied({ email: `pedida-${(people += 1)}@example.com`, language: "es" });
      its = requestsOf(review, application);
      await its.ask({ kind: "COVER_LETTER" });
      const spanish = await oneMail("Un documento para su solicitud");
      expect(spanish?.text).toContain("Carta de presentación");
      expect(spanish?.text).toContain(`${review.baseUrl}/es/status/`);
      expect(spanish?.text).not.toContain("a más tardar");
    });

    test("whoever asked is told that it is there; where they have left, the team", async () => {
      await its.ask({ kind: "TRANSCRIPT" }, review.people.recruiter);
      await its.send(await its.lastId(), await its.upload());
      const mail = await oneMail("Transcript from Renée", review.people.recruiter.email);
      expect(mail?.text).toContain(`/console/applications/${globalId(application)}`);
      const { read } = review.services.database;
      expect(await read.findBy(MailDeliveryRow, { applicationId: application.id, kind: "DOCUMENT_SENT" })).toHaveLength(1);

      await its.ask({ kind: "PORTFOLIO" }, review.people.recruiter);
      const activate = (active: boolean) => setStaffMemberActive(review.services, { ...review.people.recruiter, role: "ADMIN" }, { staffMemberId: Buffer.from(`StaffMember:${review.people.recruiter.id}`).toString("base64url"), active });
      await activate(false);
      await its.send(await its.lastId(), await its.upload());
      await activate(true);
      await oneMail("Portfolio from Renée", review.people.manager.email);
    });

    test("a reminder goes out two days ahead, unless the document is there or not needed by then", async () => {
      const day = (days: number) => new Date(clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
      await its.ask({ kind: "OTHER", label: "Wanted still", dueOn: day(9) });
      await its.ask({ kind: "OTHER", label: "Not needed", dueOn: day(9) });
      await its.withdraw(await its.lastId());
      await its.ask({ kind: "OTHER", label: "There already", dueOn: day(9) });
      await its.send(await its.lastId(), await its.upload());
      await its.ask({ kind: "OTHER", label: "Too soon to remind of", dueOn: day(2) });
      await vi.waitFor(async () => expect(await review.services.database.read.countBy(OutboxRow, { event: "document-request.asked", doneAt: IsNull() })).toBe(0), PATIENCE);
      clock.wait(6 * DAY);
      expect(await its.mails("Still wanted")).toEqual([]);
      clock.wait(DAY + 12 * HOUR);
      await oneMail("Still wanted for your application: Wanted still");
      await vi.waitFor(async () => expect((await its.seen()).documentRequests.map(({ label, remindedAt }) => [label, remindedAt !== null])).toEqual([["Wanted still", true], ["Not needed", false], ["There already", false], ["Too soon to remind of", false]]), PATIENCE);
      expect(await its.mails("Still wanted")).toHaveLength(1);
    });
  });
});
