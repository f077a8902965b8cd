import { ApolloServer } from "@apollo/server";
import { buildSchema, GraphQLError } from "graphql";
import { beforeEach, describe, expect, test } from "vitest";
import { createErrorFormatter, inputPaths } from "../../../server/src/graphql/errors.ts";
import { createLogger } from "../../../server/src/platform/logger.ts";

const schema = buildSchema(`
  type Query { fails: Boolean refuses: Boolean }
  type Mutation { submit(input: SubmitInput!): Boolean }
  enum Kind { RESUME COVER_LETTER }
  input DocumentInput { kind: Kind! uploadId: ID! }
  input SubmitInput { email: String! note: String documents: [DocumentInput!]! = [] }
`);

const SECRET = "renee@example.com";
const logged: unknown[] = [];
const logger = Object.assign(createLogger("silent"), { error: (...line: unknown[]) => void logged.push(line) });
const server = new ApolloServer({
  schema,
  rootValue: {
    fails() {
      throw new Error(SECRET);
    },
    refuses() {
      throw new GraphQLError("A page holds 0 to 100 items.", { extensions: { code: "BAD_USER_INPUT" } });
    },
  },
  plugins: [inputPaths()],
  formatError: createErrorFormatter(logger),
  includeStacktraceInErrorResponses: false,
});

beforeEach(() => void logged.splice(0));

async function errorsOf(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await server.executeOperation({ query, variables });
  return body.kind === "single" ? (body.singleResult.errors ?? []) : [];
}

const errorsIn = (input: unknown) => errorsOf("mutation ($input: SubmitInput!) { submit(input: $input) }", { input });

describe("an error in a variable says where, and repeats nothing that was sent", () => {
  test.each([
    ["an unknown field", { email: SECRET, foo: 1 }, ["input", "foo"]],
    ["an unknown field in a list", { email: SECRET, documents: [{ kind: "RESUME", uploadId: "x", foo: SECRET }] }, ["input", "documents", "0", "foo"]],
    ["an unknown field beside a text with a semicolon", { email: `a; ${SECRET}`, foo: 1 }, ["input", "foo"]],
    ["an unknown field beside a text that looks like a place", { email: `at "input.x"; ${SECRET}`, foo: 1 }, ["input", "foo"]],
    ["a missing field", { note: SECRET }, ["input", "email"]],
    ["a text where an object belongs", `${SECRET} at "input.note"`, ["input"]],
    ["an object where a text belongs", { email: { address: SECRET } }, ["input", "email"]],
    ["an unknown name of an enum", { email: "a@b.c", documents: [{ kind: SECRET, uploadId: "x" }] }, ["input", "documents", "0", "kind"]],
    ["a number where the name of an enum belongs", { email: "a@b.c", documents: [{ kind: 5, uploadId: "x" }] }, ["input", "documents", "0", "kind"]],
    ["null where something is needed", { email: null, note: SECRET }, ["input", "email"]],
  ])("%s", async (_, input, path) => {
    const errors = await errorsIn(input);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/^The variable "\$input" has an invalid value at ".+"\. .+/), extensions: { code: "BAD_USER_INPUT", path } })]);
    expect(JSON.stringify(errors)).not.toContain(SECRET);
  });
});

describe("an error in the document says where in its arguments it lies", () => {
  test.each([
    ["an unknown field", '{ email: "a", foo: 1 }', ["input", "foo"]],
    ["an unknown field in a list", '{ email: "a", documents: [{ kind: RESUME, uploadId: "x" }, { kind: RESUME, uploadId: "x", foo: 1 }] }', ["input", "documents", "1", "foo"]],
    ["a missing field", '{ note: "a" }', ["input", "email"]],
    ["a value of another type", "{ email: 5 }", ["input", "email"]],
  ])("%s", async (_, input, path) => {
    const errors = await errorsOf(`mutation { submit(input: ${input}) }`);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "GRAPHQL_VALIDATION_FAILED", path }]);
  });
});

test("an error that is not about input has a code alone", async () => {
  expect((await errorsOf("{ nothing }")).map(({ extensions }) => extensions)).toEqual([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
  expect((await errorsOf("{")).map(({ extensions }) => extensions)).toEqual([{ code: "GRAPHQL_PARSE_FAILED" }]);
});

test("an expected refusal keeps its sentence and code", async () => {
  expect(await errorsOf("{ refuses }")).toEqual([expect.objectContaining({ message: "A page holds 0 to 100 items.", path: ["refuses"], extensions: { code: "BAD_USER_INPUT" } })]);
  expect(logged).toEqual([]);
});

test("an unexpected error is logged once, and its answer holds nothing but a number to ask about", async () => {
  const [error] = await errorsOf("{ fails }");
  expect(error).toMatchObject({ message: expect.stringContaining("went wrong on our side"), path: ["fails"], extensions: { code: "INTERNAL_SERVER_ERROR", requestId: expect.any(String) } });
  expect(JSON.stringify(error)).not.toContain(SECRET);
  expect(logged).toEqual([[expect.objectContaining({ requestId: error?.extensions?.["requestId"] }), expect.any(String)]]);
});
