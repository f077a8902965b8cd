import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stages, type Stage } from "@rounds/shared/applications/stages.ts";
import { DeclineLetterRow } from "../../../server/src/features/review/decline-letter.entity.ts";
import { ApplicationRow, StageCountRow } from "../../../server/src/features/applications/application.entity.ts";
import { AuditEntryRow } from "../../../server/src/platform/audit/audit.ts";
import { MailboxMessageRow } from "../../../server/src/platform/mail/mailbox.entity.ts";
import type { Viewer } from "../../../server/src/graphql/context.ts";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { globalId, openReview, type ReviewUnderTest } from "./review-under-test.ts";

interface Payload {
  application: { stage: Stage; stageChangedAt: string; notes: { text: string; author: { name: string } }[]; history: { kind: string; actorName: string | null; fromStage: Stage | null; toStage: Stage | null }[] } | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

const ANSWER = "{ application { stage stageChangedAt notes { text author { name } } history { kind actorName fromStage toStage } } userErrors { code message path } }";
const MOVE = `mutation ($input: MoveApplicationInput!) { done: moveApplication(input: $input) ${ANSWER} }`;
const DECLINE = `mutation ($input: DeclineApplicationInput!) { done: declineApplication(input: $input) ${ANSWER} }`;
const NOTE = `mutation ($input: AddNoteInput!) { done: addNote(input: $input) ${ANSWER} }`;

describeOnBothDatabases("deciding on an application", (database) => {
  let review: ReviewUnderTest;
  let manager: Viewer;

  beforeAll(async () => {
    review = await openReview(await database.fresh());
    ({ manager } = review.people);
  });
  afterAll(() => review.stop());

  const send = async (viewer: Viewer, document: string, application: ApplicationRow, input: Record<string, unknown>) =>
    (await review.ask<{ done: Payload }>(viewer, document, { input: { applicationId: globalId(application), ...input } })).done;
  const move = (application: ApplicationRow, fromStage: Stage, toStage: Stage, viewer = manager) => send(viewer, MOVE, application, { fromStage, toStage });
  const decline = (application: ApplicationRow, fromStage: Stage, email: Record<string, string> | null = null, viewer = manager) => send(viewer, DECLINE, application, { fromStage, email });
  const addNote = (application: ApplicationRow, text: string, viewer = manager) => send(viewer, NOTE, application, { text });

  const read = () => review.services.database.read;
  const auditedOf = async ({ id }: ApplicationRow) => (await read().find(AuditEntryRow, { where: { subjectId: id }, order: { id: "ASC" } })).map(({ action, actorId }) => [action, actorId]);

  async function expectCountsToHold() {
    const kept = await read().findBy(StageCountRow, { postingId: review.posting.id });
    const counted = await Promise.all(stages.map(async (stage) => [stage, await read().countBy(ApplicationRow, { postingId: review.posting.id, stage })] as const));
    expect(new Map(stages.map((stage) => [stage, kept.find((row) => row.stage === stage)?.count ?? 0]))).toEqual(new Map(counted));
  }

  describe("moving", () => {
    test("changes stage, history, counts and audit together", async () => {
      const application = await review.applied();
      const { application: moved, userErrors } = await move(application, "NEW", "SCREEN");
      expect(userErrors).toEqual([]);
      expect(moved).toMatchObject({ stage: "SCREEN", history: [{ kind: "SUBMITTED" }, { kind: "MOVED", actorName: manager.name, fromStage: "NEW", toStage: "SCREEN" }] });
      expect(moved?.stageChangedAt).toBe((await review.reread(application)).stageChangedAt);
      expect(await auditedOf(application)).toEqual([["application.submit", null], ["application.moved", manager.id]]);
      await expectCountsToHold();
    });

    test("is refused when somebody else was faster, with the stage of now", async () => {
      const application = await review.applied();
      await move(application, "NEW", "INTERVIEW");
      const { application: nothing, userErrors } = await move(application, "NEW", "SCREEN");
      expect(nothing).toBeNull();
      expect(userErrors).toEqual([{ code: "STAGE_CHANGED", message: expect.stringContaining("it stands in Interview now"), path: ["fromStage"] }]);
      expect((await review.reread(application)).stage).toBe("INTERVIEW");
    });

    test("of several at once, one wins", async () => {
      const application = await review.applied();
      const targets: readonly Stage[] = ["SCREEN", "INTERVIEW", "OFFER", "HIRED"];
      const outcomes = await Promise.all(targets.map((to) => move(application, "NEW", to)));
      const winners = outcomes.flatMap(({ application: moved }) => moved?.stage ?? []);
      expect(winners).toEqual([(await review.reread(application)).stage]);
      expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["STAGE_CHANGED", "STAGE_CHANGED", "STAGE_CHANGED"]);
      await expectCountsToHold();
    });

    test.each(["NEW", "DECLINED", "WITHDRAWN"] as const)("does not lead from New to %s", async (to) => {
      const application = await review.applied();
      expect((await move(application, "NEW", to)).userErrors).toMatchObject([{ code: "MOVE_NOT_ALLOWED", path: ["toStage"] }]);
      expect((await review.reread(application)).stage).toBe("NEW");
    });

    test("takes a declined application up again", async () => {
      const application = await review.applied();
      await decline(application, "NEW");
      expect((await move(application, "DECLINED", "SCREEN")).application?.stage).toBe("SCREEN");
    });

    test("of an application that the viewer may not see looks like one that is not there", async () => {
      const application = await review.applied();
      const elsewhere = await move(application, "NEW", "SCREEN", review.people.stranger);
      expect(elsewhere.userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["applicationId"] }]);
      expect(elsewhere).toEqual(await move({ ...application, id: "0191-nothing" }, "NEW", "SCREEN"));
    });
  });

  describe("declining", () => {
    const lettersOf = ({ id }: ApplicationRow) => read().findBy(DeclineLetterRow, { applicationId: id });

    test("with a letter mails it once, signed by the organization", async () => {
      const application = await review.applied({ email: "Declined.One@example.com" });
      const { application: declined, userErrors } = await decline(application, "NEW", { subject: " Your application ", message: "Dear Renée,\r\n\r\nthank you & <b>goodbye</b>.\r\n" });
      expect(userErrors).toEqual([]);
      expect(declined).toMatchObject({ stage: "DECLINED", history: [{ kind: "SUBMITTED" }, { kind: "DECLINED", actorName: manager.name, fromStage: "NEW", toStage: "DECLINED" }] });
      const [letter] = await lettersOf(application);
      expect(letter).toMatchObject({ authorId: manager.id, subject: "Your application", message: "Dear Renée,\n\nthank you & <b>goodbye</b>." });

      const jobs = await review.workOff("application.declined", application);
      expect(jobs.map(({ payload }) => payload)).toEqual([{ applicationId: application.id, letterId: letter?.id }]);
      await review.workOff("application.declined", application);
      const mails = await read().findBy(MailboxMessageRow, { subject: "Your application" });
      expect(mails).toEqual([expect.objectContaining({ recipient: "Declined.One@example.com", text: expect.stringMatching(/^Dear Renée,\n\nthank you & <b>goodbye<\/b>\.\n\n\S.*\n$/) })]);
      expect(mails[0]?.html).toContain("thank you &amp; &lt;b&gt;goodbye&lt;/b&gt;.");
      await expectCountsToHold();
    });

    test("without a letter writes none", async () => {
      const application = await review.applied();
      expect((await decline(application, "NEW")).application?.stage).toBe("DECLINED");
      expect(await lettersOf(application)).toEqual([]);
    });

    test.each([
      ["no subject", { subject: " ", message: "x" }, [["REQUIRED", "email.subject"]]],
      ["no message", { subject: "x", message: "\n" }, [["REQUIRED", "email.message"]]],
      ["too much of both", { subject: "x".repeat(201), message: "x".repeat(5_001) }, [["TOO_LONG", "email.subject"], ["TOO_LONG", "email.message"]]],
      ["a subject of two lines", { subject: "x\nBcc: all@example.com", message: "x" }, [["INVALID_VALUE", "email.subject"]]],
    ])("with %s changes nothing", async (_, email, expected) => {
      const application = await review.applied();
      const { userErrors } = await decline(application, "NEW", email);
      expect(userErrors.map(({ code, path }) => [code, path.join(".")])).toEqual(expected);
      expect((await review.reread(application)).stage).toBe("NEW");
    });

    test("takes the longest letter", async () => {
      expect((await decline(await review.applied(), "NEW", { subject: "x".repeat(200), message: "x".repeat(5_000) })).userErrors).toEqual([]);
    });

    test("is refused after a hire, and when somebody else was faster; no letter is kept", async () => {
      const application = await review.applied();
      await move(application, "NEW", "HIRED");
      const letter = { subject: "x", message: "x" };
      expect((await decline(application, "NEW", letter)).userErrors).toMatchObject([{ code: "STAGE_CHANGED", path: ["fromStage"], message: expect.stringContaining("Hired") }]);
      expect((await decline(application, "HIRED", letter)).userErrors).toMatchObject([{ code: "MOVE_NOT_ALLOWED", path: ["fromStage"] }]);
      expect(await lettersOf(application)).toEqual([]);
    });
  });

  describe("a note", () => {
    test("by anybody on the team is kept, trimmed, with its author and its place in the history", async () => {
      const application = await review.applied();
      const { reviewer } = review.people;
      await addNote(application, "  Knows DICOM well.\r\nCalled on Tuesday. ", reviewer);
      const { application: noted } = await addNote(application, "x".repeat(10_000));
      expect(noted?.notes).toEqual([{ text: "Knows DICOM well.\nCalled on Tuesday.", author: { name: reviewer.name } }, { text: "x".repeat(10_000), author: { name: manager.name } }]);
      expect(noted?.history.slice(1)).toEqual([reviewer, manager].map(({ name }) => ({ kind: "NOTE_ADDED", actorName: name, fromStage: null, toStage: null })));
      expect((await auditedOf(application)).slice(1)).toEqual([["note.add", reviewer.id], ["note.add", manager.id]]);
    });

    test.each([["nothing", " ", "REQUIRED"], ["10,001 characters", "x".repeat(10_001), "TOO_LONG"], ["a NUL", "a\u0000b", "INVALID_VALUE"]])("of %s is refused", async (_, text, code) => {
      expect((await addNote(await review.applied(), text)).userErrors).toMatchObject([{ code, path: ["text"] }]);
    });

    test("tells open tabs, by ids alone", async () => {
      const application = await review.applied();
      const heard: string[] = [];
      const stop = review.services.database.notifications.listen("rounds_changes", (change) => heard.push(change));
      await addNote(application, "Secret words.");
      stop();
      expect(heard).toEqual([JSON.stringify({ kind: "application", id: application.id, postingId: review.posting.id })]);
    });
  });
});
