import { unwrapResolverError } from "@apollo/server/errors";
import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { newId } from "../platform/ids.ts";
import type { Logger } from "../platform/logger.ts";
import { errorInVariable, pathInDocument } from "./input-errors.ts";

/** Codes of errors that the caller can mend; every other is ours. */
const expectedCodes = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "BAD_REQUEST", "OPERATION_RESOLUTION_FAILURE", "PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_SUPPORTED", "UNAUTHENTICATED", "FORBIDDEN", "TOO_MANY_REQUESTS"]);

/** Expected errors keep their code and gain the path of the input that they are about; unexpected ones are logged once and say nothing. */
export function createErrorFormatter(logger: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = formatted.extensions?.["code"];
    if (typeof code === "string" && expectedCodes.has(code)) return expected(formatted, code, error);
    const requestId = newId();
    logger.error({ err: unwrapResolverError(error), path: formatted.path, requestId }, "a GraphQL request failed");
    return { message: "Something went wrong on our side. It has been noted; please try again.", ...(formatted.path === undefined ? {} : { path: formatted.path }), extensions: { code: "INTERNAL_SERVER_ERROR", requestId } };
  };
}

function expected({ message, locations, path: answerPath, extensions }: GraphQLFormattedError, code: string, error: unknown): GraphQLFormattedError {
  const inVariable = error instanceof GraphQLError ? errorInVariable(error) : null;
  const path = inVariable?.path ?? extensions?.["path"];
  return {
    message: inVariable?.message ?? message,
    ...(locations === undefined ? {} : { locations }),
    ...(answerPath === undefined ? {} : { path: answerPath }),
    extensions: { code, ...(path === undefined ? {} : { path }) },
  };
}

/** Notes where in the document an error lies, while the document is at hand. */
export function inputPaths(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ document, errors }) {
          if (document === undefined) return;
          for (const error of errors) {
            const path = pathInDocument(document, error);
            if (path.length > 0) error.extensions["path"] = path;
          }
        },
      };
    },
  };
}
