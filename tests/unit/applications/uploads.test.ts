import { outcomeOf } from "@rounds/client/src/features/applications/browser-upload-reply.ts";
import { timeLeftText, UploadPace } from "@rounds/client/src/features/applications/upload-pace.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import { describe, expect, test } from "vitest";

const MB = 1024 * 1024;

describe("the time that an upload still takes", () => {
  test.each([
    { what: "nothing was sent yet", marks: [[0, 0]], left: null },
    { what: "less than a second was watched", marks: [[0, 0], [900, MB]], left: null },
    { what: "nothing moves", marks: [[0, MB], [5_000, MB]], left: null },
    { what: "a megabyte takes two seconds", marks: [[0, 0], [2_000, MB]], left: 6 },
    { what: "it became faster lately", marks: [[0, 0], [20_000, MB], [21_000, 2 * MB]], left: 2 },
    { what: "it went on after a break from less than was sent", marks: [[0, 0], [2_000, 2 * MB], [4_000, MB], [6_000, 2 * MB]], left: 4 },
  ])("is told when it is known: $what", ({ marks, left }) => {
    const pace = new UploadPace();
    for (const [at = 0, sent = 0] of marks) pace.note(at, sent);
    expect(pace.secondsLeft(4 * MB)).toBe(left);
  });

  test.each([
    [0.2, "a few seconds left"],
    [5.4, "about 10 seconds left"],
    [41, "about 45 seconds left"],
    [56, "about a minute left"],
    [89, "about a minute left"],
    [100, "about 2 minutes left"],
    [3_500, "about 58 minutes left"],
    [4_000, "more than an hour left"],
  ])("%d seconds are “%s”", (seconds, text) => expect(timeLeftText(seconds, wordsOf("en"))).toBe(text));
});

describe("the answer to an upload", () => {
  const kept = { uploadId: "x", name: "resume.pdf", bytes: 3, mediaType: "application/pdf", sha256: "00" };

  test.each([
    { what: "what is kept", status: 201, text: JSON.stringify(kept), outcome: { kept } },
    { what: "a refusal of the file", status: 415, text: '{"code":"FILE_TYPE_NOT_ACCEPTED","message":"Save it as PDF."}', outcome: { refused: { code: "FILE_TYPE_NOT_ACCEPTED", message: "Save it as PDF." } } },
    { what: "a limit", status: 429, text: '{"code":"TOO_MANY_ATTEMPTS","message":"Wait."}', outcome: { refused: { code: "TOO_MANY_ATTEMPTS", message: "Wait." } } },
    { what: "an upload that is not where it was thought to be", status: 409, text: '{"code":"OFFSET_MISMATCH","message":"…"}', outcome: { broken: true, answered: true } },
    { what: "an upload that is gone", status: 404, text: '{"code":"UPLOAD_NOT_FOUND","message":"…"}', outcome: { broken: true, answered: true } },
    { what: "a proxy's page about a body that it finds too large", status: 413, text: "<h1>413 Request Entity Too Large</h1>", outcome: { broken: true, answered: true } },
    { what: "a server that starts again", status: 502, text: "", outcome: { broken: true, answered: true } },
    { what: "a portal that asks to sign in", status: 200, text: "<html>Welcome to the train</html>", outcome: { broken: true, answered: true } },
    { what: "nothing", status: 0, text: "", outcome: { broken: true, answered: false } },
  ])("is read: $what", ({ status, text, outcome }) => expect(outcomeOf(status, text)).toEqual(outcome));
});
