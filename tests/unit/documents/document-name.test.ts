import { expect, test } from "vitest";
import { maxDocumentNameLength } from "@rounds/shared/documents/kinds.ts";
import { documentName } from "../../../server/src/features/documents/receive-upload.ts";

test.each([
  ["resume.pdf", "resume.pdf"],
  ["Résumé – Renée Okafor.docx", "Résumé – Renée Okafor.docx"],
  ["履歴書.pdf", "履歴書.pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\renee\\resume.pdf", "resume.pdf"],
  ['a"b<c>d.pdf', "abcd.pdf"],
  ["resume.pdf\r\nX-Header: y", "resume.pdfX-Header y"],
  ["gpj.\u202efdp", "gpj.fdp"],
  ["", "document"],
  ["  ", "document"],
  ["..", "document"],
  ["folder/", "document"],
  ["\u0000", "document"],
])("%j is kept as %j", (given, kept) => {
  expect(documentName(given)).toBe(kept);
});

test("a very long name is cut in the middle, so that its ending still tells the format", () => {
  const kept = documentName(`${"a".repeat(500)}.docx`);
  expect(kept).toHaveLength(maxDocumentNameLength);
  expect(kept.endsWith("a.docx")).toBe(true);
});
