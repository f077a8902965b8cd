import { expect, test } from "vitest";
import { textOf } from "../../../server/src/features/documents/read-documents.ts";

test.each([
  ["a document with words", { state: "READY", text: "Twelve years" } as const, { textState: "READY", textContent: "Twelve years" }],
  ["a scan, which was read and holds none", { state: "FAILED", reason: "NO_TEXT" } as const, { textState: "READY", textContent: "" }],
  ["a damaged document", { state: "FAILED", reason: "UNREADABLE" } as const, { textState: "FAILED" }],
  ["one that took too long", { state: "FAILED", reason: "TIMEOUT" } as const, { textState: "FAILED" }],
  ["one whose file is gone", null, { textState: "FAILED" }],
])("what reviewers are told of %s", (_, extracted, expected) => {
  expect(textOf(extracted)).toEqual(expected);
});
