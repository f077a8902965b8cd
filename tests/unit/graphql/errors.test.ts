import { buildSchema, execute, parse, validate, type GraphQLError } from "graphql";
import { describe, expect, test } from "vitest";
import { inputPathOf, withoutValues } from "../../../server/src/graphql/errors.ts";

const schema = buildSchema(`
  type Query { ok: Boolean }
  type Mutation { submit(input: SubmitInput!): Boolean }
  enum Kind { RESUME COVER_LETTER }
  input DocumentInput { kind: Kind! uploadId: ID! }
  input SubmitInput { email: String! note: String documents: [DocumentInput!]! = [] }
`);

const SECRET = "renee@example.com";

/** What graphql-js itself says about this input, given in a variable. */
function errorOf(input: unknown): GraphQLError {
  const result = execute({ schema, document: parse("mutation ($input: SubmitInput!) { submit(input: $input) }"), variableValues: { input } });
  if (result instanceof Promise || result.errors?.[0] === undefined) throw new Error("graphql-js took the input");
  return result.errors[0];
}

function errorOfLiteral(input: string): GraphQLError {
  const [error] = validate(schema, parse(`mutation { submit(input: ${input}) }`));
  if (error === undefined) throw new Error("graphql-js took the input");
  return error;
}

describe("an error about a variable", () => {
  test.each([
    ["an unknown field", { email: SECRET, foo: 1 }, ["input", "foo"]],
    ["an unknown field in a list", { email: SECRET, documents: [{ kind: "RESUME", uploadId: "x", foo: SECRET }] }, ["input", "documents", "0", "foo"]],
    ["an unknown field beside a text with a semicolon", { email: `a; ${SECRET}`, foo: 1 }, ["input", "foo"]],
    ["an unknown field beside a text that looks like a place", { email: `at "input.x"; ${SECRET}`, foo: 1 }, ["input", "foo"]],
    ["a missing field", { note: SECRET }, ["input", "email"]],
    ["a text where an object belongs", SECRET, ["input"]],
    ["an object where a text belongs", { email: { address: SECRET } }, ["input", "email"]],
    ["an unknown name of an enum", { email: "a@b.c", documents: [{ kind: SECRET, uploadId: "x" }] }, ["input", "documents", "0", "kind"]],
    ["null where something is needed", { email: null, note: SECRET }, ["input", "email"]],
  ])("says where, and repeats nothing that was sent: %s", (_, input, path) => {
    const { message } = errorOf(input);
    expect(inputPathOf(message)).toEqual(path);
    expect(withoutValues(message)).not.toContain(SECRET);
  });
});

test("an error about a field written in the document names the field", () => {
  expect(inputPathOf(errorOfLiteral('{ email: "a@b.c", foo: 1 }').message).at(-1)).toBe("foo");
});

test("an error that is not about input has no path", () => {
  const [error] = validate(schema, parse("{ nothing }"));
  expect(inputPathOf(error?.message ?? "")).toEqual([]);
});
