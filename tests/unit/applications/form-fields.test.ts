import { answersIn, answerSlot, fileField, kindOfSlot, pathOfSlot, slotIn, uploadField } from "@rounds/shared/applications/form-fields.ts";
import { expect, test } from "vitest";
import * as english from "@rounds/shared/languages/words/en.ts";

test("a form's fields are the answers to their questions, whatever is in the questions' ids", () => {
  const values = {
    givenName: ["Renée"],
    "answer.on-call": ["YES"],
    "answer.shifts": ["Saturdays", "Sundays"],
    "answer.a.b": [" x "],
    "answer.left-out": ["", "  "],
    "date.month.start.soon": ["March"],
    "date.day.start.soon": ["7"],
    "date.year.start.soon": ["2027"],
    "date.year.half": ["2027"],
    "date.month.none": [""],
    "upload.RESUME": ["not an answer"],
  };
  expect(answersIn(values, [{ slot: "RESUME", uploadId: "r" }, { slot: answerSlot("card"), uploadId: "c" }], english.forms.months)).toEqual([
    { questionId: "on-call", values: ["YES"] },
    { questionId: "shifts", values: ["Saturdays", "Sundays"] },
    { questionId: "a.b", values: [" x "] },
    { questionId: "start.soon", values: ["2027-03-07"] },
    { questionId: "half", values: ["2027--"] },
    { questionId: "card", values: ["c"] },
  ]);
});

test("a file stands in the slot of its kind or of its question", () => {
  expect(slotIn(fileField("RESUME"), "document.")).toBe("RESUME");
  expect(slotIn(uploadField(answerSlot("card.front")), "upload.")).toBe("answer.card.front");
  expect(["document.PASSPORT", "givenName", "answer.card", "upload.RESUME"].map((field) => slotIn(field, "document."))).toEqual([undefined, undefined, undefined, undefined]);
  expect([pathOfSlot("RESUME"), pathOfSlot(answerSlot("card.front"))]).toEqual([["documents", "RESUME"], ["answers", "card.front"]]);
  expect([kindOfSlot("RESUME"), kindOfSlot(answerSlot("RESUME"))]).toEqual(["RESUME", undefined]);
});
