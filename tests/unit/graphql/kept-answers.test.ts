import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { encodingFor, KeptAnswers } from "../../../server/src/graphql/kept-answers.ts";

const catalogue = { version: 1, right: true, isCurrent: (version: number) => version === catalogue.version && catalogue.right };
const headers = { "content-type": "application/json" };
const answer = (body: string) => ({ body, headers });

beforeEach(() => Object.assign(catalogue, { version: 1, right: true }));

describe("kept answers", () => {
  test("give the same bytes again, with a tag and their length", () => {
    const kept = new KeptAnswers(catalogue);
    kept.save("a", 1, answer("{}"));
    expect(kept.find("a", "identity")).toMatchObject({ body: Buffer.from("{}"), headers: { ...headers, "content-length": 2, etag: expect.stringMatching(/^".+"$/) } });
    expect(kept.find("b", "identity")).toBeUndefined();
    expect([kept.hits, kept.misses]).toEqual([1, 1]);
  });

  test("end when the public data moves, and when time alone makes them wrong", () => {
    const kept = new KeptAnswers(catalogue);
    kept.save("a", 1, answer("{}"));
    catalogue.right = false;
    expect(kept.find("a", "identity")).toBeUndefined();
    catalogue.right = true;
    expect(kept.find("a", "identity")).toBeDefined();
    catalogue.version = 2;
    expect(kept.find("a", "identity")).toBeUndefined();
  });

  test("are not begun with what was read before a write", () => {
    const kept = new KeptAnswers(catalogue);
    catalogue.version = 2;
    kept.save("a", 1, answer("old"));
    expect(kept.find("a", "identity")).toBeUndefined();
  });

  test("stay within their bytes: the oldest go first", () => {
    const kept = new KeptAnswers(catalogue, 25);
    for (const key of ["a", "b", "c"]) kept.save(key, 1, answer("0123456789"));
    expect(["a", "b", "c"].map((key) => kept.find(key, "identity") !== undefined)).toEqual([false, true, true]);
    kept.save("huge", 1, answer("x".repeat(100)));
    expect(kept.find("huge", "identity")).toBeUndefined();
  });

  test("are compressed once, each form with a tag of its own", async () => {
    const kept = new KeptAnswers(catalogue);
    const body = JSON.stringify(Array.from({ length: 500 }, (_, index) => index));
    kept.save("a", 1, answer(body));
    const identity = kept.find("a", "identity");
    await vi.waitUntil(() => kept.find("a", "br") !== identity);
    const [br, gzip] = [kept.find("a", "br"), kept.find("a", "gzip")];
    expect(brotliDecompressSync(br?.body ?? "").toString()).toBe(body);
    expect(gunzipSync(gzip?.body ?? "").toString()).toBe(body);
    expect(br?.headers).toMatchObject({ "content-encoding": "br", "content-length": br?.body.length });
    expect(new Set([identity?.etag, br?.etag, gzip?.etag]).size).toBe(3);
  });
});

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.5", "br"],
  ["br; q=0, gzip; q=0", "identity"],
] as const)("a caller that accepts %j gets %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
