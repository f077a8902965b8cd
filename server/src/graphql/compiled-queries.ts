import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { execute, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { CompiledQuery, compileQuery } from "graphql-jit";
import { RecentlyUsed } from "../platform/recently-used.ts";

type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

/** Compiling costs as much as several answers: a document earns it by coming for the third time. */
const COMPILED_AT = 3;
const MOST_DOCUMENTS = 200;

export interface Question {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly context: unknown;
}

type Compiler = typeof compileQuery;

interface AskedDocument {
  times: number;
  /** Null until it was asked often enough, and for good when it cannot be compiled. */
  compiled: CompiledQuery | null;
}

/** Read from disk when the first query has earned it, so that nobody waits for it at the start. */
async function loadCompiler(): Promise<Compiler> {
  return (await import("graphql-jit")).compileQuery;
}

/** Answers queries that come again by functions made of their documents; whatever else there is to say, graphql-js says it. */
export class CompiledQueries {
  readonly #asked = new RecentlyUsed<AskedDocument>(MOST_DOCUMENTS);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compiler = loadCompiler,
  ) {}

  /** `key` names the document and its operation. Only for queries: one that goes wrong is asked a second time. */
  async answer(key: string, question: Question): Promise<ExecutionResult> {
    const asked = this.#asked.find(key) ?? this.#asked.remember(key, { times: 0, compiled: null });
    asked.times += 1;
    if (asked.times === COMPILED_AT) asked.compiled = await this.#compile(question);
    const result = await asked.compiled?.query(undefined, question.context, question.variables);
    // The compiler words its errors in its own way; integrators know those of graphql-js.
    return result === undefined || result.errors !== undefined ? this.interpret(question) : result;
  }

  async interpret({ document, operationName, variables, context }: Question): Promise<ExecutionResult> {
    return execute({ schema: this.schema, document, operationName, variableValues: variables, contextValue: context });
  }

  async #compile({ document, operationName }: Question): Promise<CompiledQuery | null> {
    const compile = await this.compiler();
    const compiled = compile(this.schema, document, operationName ?? undefined);
    return "query" in compiled ? compiled : null;
  }
}

/** The door by which Apollo lets another executor in. */
export function compilingGateway(schema: GraphQLSchema): Gateway {
  const queries = new CompiledQueries(schema);
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operation, operationName, queryHash, request, context }) => {
        const question = { document, operationName, variables: request.variables ?? {}, context };
        return operation.operation === OperationTypeNode.QUERY ? queries.answer(`${queryHash}:${operationName ?? ""}`, question) : queries.interpret(question);
      },
    }),
    stop: async () => {},
  };
}
