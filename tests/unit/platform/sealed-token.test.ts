import { expect, test } from "vitest";
import { findBySealedToken, sealedToken, type SealedRow } from "../../../server/src/platform/sealed-token.ts";

const row: SealedRow = { id: "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", version: 1 };
const SECRET = "secret of a test";
/** As the first release made it: links that were given out must go on working. */
const STATUS_TOKEN = "AZOhssPUfl-KmwwdLj9KW1cPERwwXRv5bQN5jSh2qqiO6w";

const open = (token: string, { secret = SECRET, purpose = "status-link", version = 1 } = {}) =>
  findBySealedToken(secret, purpose, token, async (id) => (id === row.id ? { ...row, version } : null), (found) => found.version);

test("a token is the same as ever, and opens its row", async () => {
  expect(sealedToken(SECRET, "status-link", row)).toBe(STATUS_TOKEN);
  expect(await open(STATUS_TOKEN)).toEqual(row);
});

test.each([
  ["of another installation", STATUS_TOKEN, { secret: "another secret" }],
  ["of another kind of link", STATUS_TOKEN, { purpose: "alert-link" }],
  ["of an earlier version", STATUS_TOKEN, { version: 2 }],
  ["of a row that is gone", sealedToken(SECRET, "status-link", { ...row, id: "0193a1b2-0000-7e5f-8a9b-0c1d2e3f4a5b" }), {}],
  ["with a letter changed", STATUS_TOKEN.replace("w", "x"), {}],
  ["cut short", STATUS_TOKEN.slice(0, -1), {}],
  ["with padding", `${STATUS_TOKEN}=`, {}],
  ["without any letter", "", {}],
])("a token %s opens nothing", async (_, token, change) => {
  expect(await open(token, change)).toBeNull();
});
