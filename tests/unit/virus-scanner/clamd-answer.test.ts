import { describe, expect, test } from "vitest";
import { findingIn, LONGEST_ANSWER_BYTES } from "../../../server/src/platform/virus-scanner/clamd-answer.ts";

const read = (answer: string) => findingIn(Buffer.from(answer, "latin1"));

describe("an answer of the virus scanner", () => {
  test.each([
    ["stream: OK\0", { state: "CLEAN" }],
    ["stream: Eicar-Test-Signature FOUND\0", { state: "INFECTED", signature: "Eicar-Test-Signature" }],
    ["stream: Win.Test.EICAR_HDB-1(44d88612fea8a8f36de82e1278abb02f:68) FOUND\0", { state: "INFECTED", signature: "Win.Test.EICAR_HDB-1(44d88612fea8a8f36de82e1278abb02f:68)" }],
    ["stream: Heuristics.Encrypted.PDF FOUND\0", { state: "INFECTED", signature: "Heuristics.Encrypted.PDF" }],
    ["stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0", { state: "UNSCANNABLE" }],
    ["INSTREAM size limit exceeded. ERROR\0", { state: "UNSCANNABLE" }],
  ])("%j is a finding", (answer, finding) => {
    expect(read(answer)).toEqual(finding);
  });

  test.each([
    ["stream: Can't allocate memory ERROR\0", "FAILED"],
    ["stream: Time limit reached ERROR\0", "FAILED"],
    ["COMMAND READ TIMED OUT ERROR\0", "FAILED"],
    ["UNKNOWN COMMAND\0", "GARBAGE"],
    ["", "GARBAGE"],
    ["\0", "GARBAGE"],
    ["stream: OK", "GARBAGE"],
    ["stream: OK\n", "GARBAGE"],
    ["stream: OK \0", "GARBAGE"],
    [" stream: OK\0", "GARBAGE"],
    ["STREAM: OK\0", "GARBAGE"],
    ["OK\0", "GARBAGE"],
    ["stream: OK\0stream: Eicar-Test-Signature FOUND\0", "GARBAGE"],
    ["1: stream: OK\0", "GARBAGE"],
    ["stream: FOUND\0", "GARBAGE"],
    ["stream: a b FOUND\0", "GARBAGE"],
    ["stream: Eicar\nstream: OK\0", "GARBAGE"],
    ["HTTP/1.1 200 OK\r\n\r\n\0", "GARBAGE"],
    [`stream: ${"x".repeat(LONGEST_ANSWER_BYTES)} FOUND\0`, "GARBAGE"],
  ])("%j says nothing of the document", (answer, reason) => {
    expect(() => read(answer)).toThrow(expect.objectContaining({ name: "ScannerUnavailable", reason }));
  });
});
