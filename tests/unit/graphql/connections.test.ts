import { describe, expect, test } from "vitest";
import { encodeCursor, keysetSql, MAX_PAGE, pageOf, readPage, toConnection, type PageArguments } from "../../../server/src/graphql/connections.ts";
import { parseGlobalId, rowId, toGlobalId } from "../../../server/src/graphql/global-id.ts";

const cursor = encodeCursor({ key: "2026-11-24", id: "b" });

describe("a page is asked for", () => {
  test.each<[string, PageArguments, object]>([
    ["by nothing", {}, { limit: 20, backward: false, beyond: null }],
    ["by null", { first: null, after: null, last: null, before: null }, { limit: 20, backward: false, beyond: null }],
    ["forward", { first: 5, after: cursor }, { limit: 5, backward: false, beyond: { key: "2026-11-24", id: "b" } }],
    ["backward, beside the default of first", { first: 20, last: 3, before: cursor }, { limit: 3, backward: true, beyond: { key: "2026-11-24", id: "b" } }],
    ["of nothing", { first: 0 }, { limit: 0, backward: false, beyond: null }],
    ["as large as can be", { first: MAX_PAGE }, { limit: MAX_PAGE, backward: false, beyond: null }],
  ])("%s", (_, asked, expected) => expect(readPage(asked, 20)).toEqual(expected));

  test.each<[string, PageArguments]>([
    ["too many", { first: MAX_PAGE + 1 }],
    ["fewer than none", { last: -1 }],
    ["half an item", { first: 1.5 }],
    ["last with after", { last: 5, after: cursor }],
    ["first with before", { first: 5, before: cursor }],
    ["a cursor that is no text of ours", { after: "x" }],
    ["a cursor of numbers", { after: Buffer.from("[1,2]").toString("base64url") }],
    ["a cursor of three", { after: Buffer.from('["a","b","c"]').toString("base64url") }],
  ])("and refused for %s", (_, asked) => {
    expect(() => readPage(asked, 20)).toThrow(expect.objectContaining({ extensions: { code: "BAD_USER_INPUT" } }));
  });
});

describe("the statement of a page", () => {
  test.each([
    [{ first: 5 }, false, "", "k ASC, i ASC"],
    [{ first: 5 }, true, "", "k DESC, i DESC"],
    [{ last: 5 }, true, "", "k ASC, i ASC"],
    [{ first: 5, after: cursor }, false, " AND (k, i) > ($2, $3)", "k ASC, i ASC"],
    [{ first: 5, after: cursor }, true, " AND (k, i) < ($2, $3)", "k DESC, i DESC"],
    [{ last: 5, before: cursor }, false, " AND (k, i) < ($2, $3)", "k DESC, i DESC"],
    [{ last: 5, before: cursor }, true, " AND (k, i) > ($2, $3)", "k ASC, i ASC"],
  ])("%j, descending %s, goes on behind the parameters that are there", (asked, descending, where, orderBy) => {
    const parameters: unknown[] = ["a filter"];
    expect(keysetSql(readPage(asked, 20), "k", "i", descending, parameters)).toEqual({ where, orderBy });
    expect(parameters.slice(1)).toEqual(where === "" ? [] : ["2026-11-24", "b"]);
  });
});

describe("the rows of a page", () => {
  test("are cut to what was asked for; the one beyond tells that there is more", () => {
    expect(pageOf(readPage({ first: 2 }, 20), ["a", "b", "c"])).toEqual({ page: ["a", "b"], more: true });
    expect(pageOf(readPage({ first: 3 }, 20), ["a", "b", "c"])).toEqual({ page: ["a", "b", "c"], more: false });
    expect(pageOf(readPage({ last: 2 }, 20), ["c", "b", "a"])).toEqual({ page: ["b", "c"], more: true });
    expect(pageOf(readPage({ first: 0 }, 20), ["a"])).toEqual({ page: [], more: true });
  });

  test.each<[string, PageArguments, boolean, boolean, boolean]>([
    ["the first of more", { first: 2 }, true, true, false],
    ["the only one", { first: 2 }, false, false, false],
    ["one in the middle", { first: 2, after: cursor }, true, true, true],
    ["the last, from the front", { first: 2, after: cursor }, false, false, true],
    ["the last, from the end", { last: 2 }, true, false, true],
    ["the first, from the end", { last: 2, before: cursor }, false, true, false],
  ])("know their neighbours: %s", (_, asked, more, hasNextPage, hasPreviousPage) => {
    const connection = toConnection(readPage(asked, 20), ["a", "b"], more, 9, (id) => ({ key: id, id }), (id) => id.toUpperCase());
    expect(connection).toMatchObject({ nodes: ["A", "B"], totalCount: 9, pageInfo: { hasNextPage, hasPreviousPage } });
    expect(connection.pageInfo).toMatchObject({ startCursor: connection.edges[0]?.cursor, endCursor: connection.edges[1]?.cursor });
  });

  test("may be none, and then have no cursors", () => {
    expect(toConnection(readPage({}, 20), [], false, 0, () => ({ key: "", id: "" }), String).pageInfo).toMatchObject({ startCursor: null, endCursor: null });
  });
});

describe("a global id", () => {
  test("comes back as what it names", () => {
    const id = toGlobalId("Posting", "0190f1c2-aaaa-7bbb-8ccc-0123456789ab");
    expect(parseGlobalId(id)).toEqual({ type: "Posting", id: "0190f1c2-aaaa-7bbb-8ccc-0123456789ab" });
    expect(rowId("Posting", id)).toBe("0190f1c2-aaaa-7bbb-8ccc-0123456789ab");
    expect(rowId("Application", id)).toBeNull();
  });

  test.each(["", "####", "Posting:1", toGlobalId("Posting", ""), toGlobalId("", "1"), toGlobalId("Posting", "1:2"), toGlobalId("Posting", "1\u0000"), toGlobalId("Posting", "' OR 1=1"), toGlobalId("Posting", "x".repeat(65))])("%j names nothing", (id) => {
    expect(parseGlobalId(id)).toBeNull();
  });
});
