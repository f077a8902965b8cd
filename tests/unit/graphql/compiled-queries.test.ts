import { execute, GraphQLBoolean, GraphQLEnumType, GraphQLError, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { CompiledQueries } from "../../../server/src/graphql/compiled-queries.ts";

class Archive {
  readonly name = "Archive";
  readonly studies = [1, 2, 3];
}

const Size = new GraphQLEnumType({ name: "Size", values: { SMALL: { value: "small" }, LARGE: { value: "large" } } });
const Named = new GraphQLInterfaceType({ name: "Named", fields: { name: { type: GraphQLString } }, resolveType: (value) => (value instanceof Archive ? "Archive" : "Modality") });
const ArchiveType = new GraphQLObjectType<Archive>({ name: "Archive", interfaces: [Named], fields: { name: { type: GraphQLString }, studies: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)) } } });
const ModalityType = new GraphQLObjectType({
  name: "Modality",
  interfaces: [Named],
  fields: {
    name: { type: GraphQLString },
    kind: { type: GraphQLString },
    size: { type: Size },
    never: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    broken: { type: GraphQLString, resolve: () => Promise.reject(new GraphQLError("the magnet is off", { extensions: { code: "BAD_REQUEST" } })) },
    thrown: {
      type: GraphQLString,
      resolve: () => {
        throw new Error("quench");
      },
    },
  },
});
const mri = { name: "MRI", kind: "MR", size: "large", toString: () => "MRI" };
const schema = new GraphQLSchema({
  types: [ArchiveType],
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      archive: { type: ArchiveType, resolve: () => new Archive() },
      modality: { type: ModalityType, resolve: async () => mri },
      nothing: { type: ModalityType, resolve: () => null },
      everything: { type: new GraphQLNonNull(new GraphQLList(Named)), args: { first: { type: GraphQLInt, defaultValue: 2 } }, resolve: (_, { first }: { first: number }) => [new Archive(), mri, null].slice(0, first) },
      holes: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)), resolve: () => ["a", null] },
      sized: { type: GraphQLBoolean, args: { size: { type: Size } }, resolve: (_, { size }: { size?: string }) => size === "large" },
      wrongSize: { type: Size, resolve: () => "huge" },
      wrongNumber: { type: GraphQLInt, resolve: () => "twelve" },
      context: { type: GraphQLString, resolve: (_source, _args, context: { who: string }) => context.who },
    },
  }),
});

const questions: readonly (readonly [title: string, text: string, variables?: Record<string, unknown>])[] = [
  ["plain fields", "{ archive { name studies } modality { name kind size } nothing { name } }"],
  ["aliases and __typename", "{ first: archive { called: name } second: archive { __typename } __typename }"],
  ["fragments over an interface", "query { everything(first: 3) { __typename name ...on Modality { size } ...Studies } } fragment Studies on Archive { studies }"],
  ["the same field asked twice", "{ archive { name } archive { studies } }"],
  ["a default value", "{ everything { name } }"],
  ["a variable", "query ($first: Int!) { everything(first: $first) { name } }", { first: 1 }],
  ["a variable's default", "query ($first: Int = 1) { everything(first: $first) { name } }"],
  ["an enum as a literal and as a variable", "query ($size: Size) { a: sized(size: LARGE) b: sized(size: $size) c: sized }", { size: "SMALL" }],
  ["directives, by variables", "query ($yes: Boolean!, $no: Boolean!) { archive { name @include(if: $no) studies @skip(if: $no) } modality @include(if: $yes) { name } nothing @skip(if: $yes) { name } }", { yes: true, no: false }],
  ["what the context holds", "{ context }"],
  ["introspection", "{ __schema { queryType { fields { name type { name kind ofType { name } } } } } __type(name: \"Size\") { enumValues { name } } }"],
  ["a variable that is missing", "query ($first: Int!) { everything(first: $first) { name } }"],
  ["a variable of a wrong type", "query ($first: Int!) { everything(first: $first) { name } }", { first: "many" }],
  ["an unknown enum value", "query ($size: Size) { sized(size: $size) }", { size: "HUGE" }],
  ["null where null must not be", "{ modality { name never } archive { name } }"],
  ["a hole in a list", "{ holes archive { name } }"],
  ["a resolver that throws", "{ modality { name thrown } }"],
  ["a resolver that refuses with a code", "{ modality { name broken } }"],
  ["a value outside its enum", "{ wrongSize archive { name } }"],
  ["a value that is no number", "{ wrongNumber }"],
];

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("a query that is asked again and again gets, every time, the answer that graphql-js gives", () => {
  test.each(questions.map(([title, text, variables = {}]) => [title, text, variables] as const))("%s", async (_, text, variables) => {
    const question = { document: parse(text), operationName: null, variables, context: { who: "a stranger" } };
    const expected = await execute({ schema, document: question.document, variableValues: variables, contextValue: question.context });
    const queries = new CompiledQueries(schema);
    for (let time = 1; time <= 5; time += 1) {
      const answer = await queries.answer("key", question);
      expect(plain(answer)).toEqual(plain(expected));
      expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
    }
  });
});

describe("compiling", () => {
  const document = parse("query A { archive { name } } query B { modality { name } }");
  const ask = (queries: CompiledQueries, operationName: string) => queries.answer(operationName, { document, operationName, variables: {}, context: {} });
  const failing = () => {
    const failure = { errors: [new GraphQLError("too clever")], tries: 0 };
    return { failure, compiler: async () => () => ((failure.tries += 1), failure) };
  };

  test("waits until a document is asked a third time, and is done once", async () => {
    const { failure, compiler } = failing();
    const queries = new CompiledQueries(schema, compiler);
    await ask(queries, "A");
    await ask(queries, "A");
    expect(failure.tries).toBe(0);
    for (let time = 0; time < 3; time += 1) await ask(queries, "A");
    expect(failure.tries).toBe(1);
  });

  test("takes the operation that is asked for", async () => {
    const queries = new CompiledQueries(schema);
    for (let time = 0; time < 4; time += 1) expect((await ask(queries, "B")).data).toEqual({ modality: { name: "MRI" } });
  });

  test("may fail: graphql-js goes on answering", async () => {
    const queries = new CompiledQueries(schema, failing().compiler);
    for (let time = 0; time < 5; time += 1) expect((await ask(queries, "A")).data).toEqual({ archive: { name: "Archive" } });
  });
});
