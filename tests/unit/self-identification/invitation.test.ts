import { expect, test } from "vitest";
import { newInvitation, readInvitation } from "../../../server/src/features/self-identification/invitation.ts";

const now = new Date("2026-11-30T13:45:12.345Z");
const at = (day: string) => new Date(day);

test("opens the form of its country for a week, and tells no more than the day on which it ends", () => {
  const token = newInvitation("a secret", "US", now);
  expect(readInvitation("a secret", token, now)).toEqual({ country: "US", endsOn: "2026-12-07", hash: expect.stringMatching(/^[\w-]{43}$/) });
  expect(readInvitation("a secret", token, at("2026-12-07T23:59:59.999Z"))).not.toBeNull();
  expect(readInvitation("a secret", token, at("2026-12-08T00:00:00.000Z"))).toBeNull();
  const sameDay = newInvitation("a secret", "US", at("2026-11-30T00:00:00.000Z"));
  expect(readInvitation("a secret", sameDay, now)?.endsOn).toBe("2026-12-07");
});

test("no two are alike, whoever asks for them and when", () => {
  const tokens = Array.from({ length: 200 }, () => newInvitation("a secret", "US", now));
  expect(new Set(tokens.map((token) => readInvitation("a secret", token, now)?.hash)).size).toBe(200);
});

test("another installation's, a changed one and any other text are none", () => {
  const token = newInvitation("a secret", "US", now);
  const bytes = Buffer.from(token, "base64url");
  const changed = [...bytes.keys()].map((place) => Buffer.from(bytes.map((byte, index) => (index === place ? byte ^ 1 : byte))).toString("base64url"));
  for (const text of [newInvitation("another secret", "US", now), ...changed, `${token}=`, token.slice(0, -1), `${token}A`, "", "thanks", "%00"]) expect([text, readInvitation("a secret", text, now)]).toEqual([text, null]);
});
