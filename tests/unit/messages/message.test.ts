import * as english from "@rounds/shared/languages/words/en.ts";
import { checkMessage, keptMessage, messageLimits } from "@rounds/shared/messages/message.ts";
import { describe, expect, test } from "vitest";
import { isToBeTold } from "../../../server/src/features/messages/message.policy.ts";

describe("a message", () => {
  test.each([
    ["of one line", "Thank you.", []],
    ["of several", "Dear team,\n\n\twhen do nights begin?", []],
    ["of the longest kind", "x".repeat(messageLimits.text), []],
    ["one character longer", "x".repeat(messageLimits.text + 1), ["TOO_LONG"]],
    ["of nothing", "", ["REQUIRED"]],
    ["of what nobody sees", "\u200B \u00A0", ["REQUIRED"]],
    ["with a NUL", "a\0b", ["INVALID_VALUE"]],
    ["that turns the reading direction", "a\u202Eb", ["INVALID_VALUE"]],
  ])("%s", (_, text, codes) => expect(checkMessage(text, english).map(({ code, path }) => [code, ...path])).toEqual(codes.map((code) => [code, "text"])));

  test("is kept trimmed, with one kind of line end", () => expect(keptMessage("  Dear team,\r\n\r\nthanks. \n")).toBe("Dear team,\n\nthanks."));
});

describe("a mail that a message waits goes out", () => {
  const now = new Date("2026-11-24T12:00:00.000Z");
  test.each([
    ["for the first one", { unread: 0, toldAt: null }, true],
    ["for the first one since the last was read, however soon", { unread: 0, toldAt: "2026-11-24T11:59:00.000Z" }, true],
    ["not for the second within a day", { unread: 1, toldAt: "2026-11-23T12:00:00.001Z" }, false],
    ["again after a day", { unread: 4, toldAt: "2026-11-23T12:00:00.000Z" }, true],
    ["when nobody was told at all", { unread: 2, toldAt: null }, true],
  ])("%s", (_, waiting, expected) => expect(isToBeTold(waiting, now)).toBe(expected));
});
