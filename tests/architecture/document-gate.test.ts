import { expect, test } from "vitest";
import { repositoryFiles, textOf } from "./repository-files.ts";

const sources = repositoryFiles().filter((path) => path.startsWith("server/src/") && path.endsWith(".ts") && !path.includes("/migrations/"));

const filesWith = (pattern: RegExp) => sources.filter((path) => pattern.test(textOf(path) ?? "")).sort();

test("a stored document is opened by the gate and by the virus scanner, and by nothing else", () => {
  expect(filesWith(/\bdocuments\s*\.\s*open\s*\(/)).toEqual([
    "server/src/features/documents/first-scan.ts",
    "server/src/features/documents/open-document.ts",
    "server/src/features/virus-scans/scan-document.ts",
  ]);
  // Nor under another name.
  expect(filesWith(/\{[^}]*\bopen\b[^}]*\}\s*=\s*[\w.]*\bdocuments\b|=\s*[\w.]*\bdocuments\.open\b/)).toEqual([]);
});

test("the text of a document is read by the gate, and by nothing else", () => {
  expect(filesWith(/textContent:\s*true|\btext_content\b|addSelect\(.*textContent/)).toEqual(["server/src/features/documents/open-document.ts"]);
});
