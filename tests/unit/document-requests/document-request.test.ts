import { checkDocumentRequest, documentName, documentRequestLimits, documentRequestState, isOverdue, keptDocumentRequest, reminderDay, spokenDocument, takesDocuments } from "@rounds/shared/document-requests/document-request.ts";
import { stages } from "@rounds/shared/applications/stages.ts";
import * as english from "@rounds/shared/languages/words/en.ts";
import { describe, expect, test } from "vitest";

const today = "2026-11-30";
const asked = { kind: "CERTIFICATE", label: "ARRT card", reason: "The state asks for it.", dueOn: "2026-12-15" } as const;

describe("a request for a document", () => {
  test.each([
    ["with everything", {}, []],
    ["by its kind alone", { label: "", reason: "", dueOn: "" }, []],
    ["of another kind without a name", { kind: "OTHER", label: "" }, ["REQUIRED label"]],
    ["of another kind with a name that nobody sees", { kind: "OTHER", label: "\u200B" }, ["REQUIRED label"]],
    ["with the longest texts", { label: "x".repeat(documentRequestLimits.label), reason: "x".repeat(documentRequestLimits.reason) }, []],
    ["with a name too long", { label: "x".repeat(documentRequestLimits.label + 1) }, ["TOO_LONG label"]],
    ["with a text too long", { reason: "x".repeat(documentRequestLimits.reason + 1) }, ["TOO_LONG reason"]],
    ["with a name of two lines", { label: "ARRT\ncard" }, ["INVALID_VALUE label"]],
    ["with a text of two lines", { reason: "Both sides,\nplease." }, []],
    ["with a NUL in its text", { reason: "a\0b" }, ["INVALID_VALUE reason"]],
    ["for today", { dueOn: today }, []],
    ["for yesterday", { dueOn: "2026-11-29" }, ["DATE_IN_PAST dueOn"]],
    ["for the last day", { dueOn: "2027-05-29" }, []],
    ["for the day after", { dueOn: "2027-05-30" }, ["INVALID_VALUE dueOn"]],
    ["for no day of the calendar", { dueOn: "2027-02-30" }, ["INVALID_VALUE dueOn"]],
    ["for a day in other words", { dueOn: "12/15/2026" }, ["INVALID_VALUE dueOn"]],
  ] as const)("%s", (_, change, expected) => expect(checkDocumentRequest({ ...asked, ...change }, today).map(({ code, path }) => [code, ...path].join(" "))).toEqual(expected));

  test("is kept trimmed, with one kind of line end", () =>
    expect(keptDocumentRequest({ kind: "OTHER", label: " Diploma ", reason: " Both sides,\r\nplease. ", dueOn: " 2026-12-15 " })).toEqual({ kind: "OTHER", label: "Diploma", reason: "Both sides,\nplease.", dueOn: "2026-12-15" }));

  test.each([
    [null, null, "OPEN"],
    ["2026-12-01T10:00:00.000Z", null, "ANSWERED"],
    [null, "2026-12-01T10:00:00.000Z", "WITHDRAWN"],
  ] as const)("answered %s, withdrawn %s is %s", (answeredAt, withdrawnAt, state) => expect(documentRequestState({ answeredAt, withdrawnAt })).toBe(state));

  test("is made while an application goes on, and after somebody was hired", () => expect(stages.filter(takesDocuments)).toEqual(["NEW", "SCREEN", "INTERVIEW", "OFFER", "HIRED"]));

  test.each([
    ["2026-12-15", "2026-12-13"],
    ["2026-12-04", "2026-12-02"],
    ["2026-12-03", null],
    [today, null],
  ])("that is due on %s reminds on %s", (dueOn, day) => expect(reminderDay(today, dueOn)).toBe(day));

  test.each([
    [null, false],
    [today, false],
    ["2026-11-29", true],
  ])("due on %s is overdue: %s", (dueOn, expected) => expect(isOverdue(dueOn, today)).toBe(expected));

  test("is called by its name, else by its kind", () => {
    expect([documentName({ kind: "OTHER", label: "Diploma" }, english), documentName({ kind: "COVER_LETTER", label: null }, english)]).toEqual(["Diploma", "Cover letter"]);
    expect([spokenDocument({ kind: "OTHER", label: "Diploma" }, english), spokenDocument({ kind: "COVER_LETTER", label: null }, english)]).toEqual(["“Diploma”", "cover letter"]);
  });
});
