import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "../platform/logger.ts";

/** Codes of errors that the caller can mend; every other is ours. */
const expectedCodes = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "BAD_REQUEST", "OPERATION_RESOLUTION_FAILURE", "PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_SUPPORTED", "UNAUTHENTICATED", "FORBIDDEN", "TOO_MANY_REQUESTS"]);

/** Expected errors keep their code and gain the path of the input that they are about; unexpected ones are logged once and say nothing. */
export function createErrorFormatter(logger: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = formatted.extensions?.["code"];
    if (typeof code === "string" && expectedCodes.has(code)) return expected(formatted, code);
    const original = unwrapResolverError(error);
    logger.error({ err: original, path: formatted.path }, "a GraphQL request failed");
    return { message: "Something went wrong on our side. It has been noted; please try again.", ...(formatted.path === undefined ? {} : { path: formatted.path }), extensions: { code: "INTERNAL_SERVER_ERROR" } };
  };
}

function expected(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  const path = inputPathOf(formatted.message);
  const { locations, path: answerPath } = formatted;
  return {
    message: withoutValues(formatted.message),
    ...(locations === undefined ? {} : { locations }),
    ...(answerPath === undefined ? {} : { path: answerPath }),
    extensions: { code, ...(path.length === 0 ? {} : { path }) },
  };
}

// graphql-js writes: Variable "$input" got invalid value {…} at "input.documents[0]"; Field "foo" is not defined by type "…".
const VARIABLE = /^Variable "\$([^"]+)" got invalid value .*?(?: at "([^"]+)")?; (.*)$/s;

/** Where in the input an error of graphql-js lies: `["input", "documents", "0", "foo"]`; empty when it is not about input. */
export function inputPathOf(message: string): string[] {
  const variable = VARIABLE.exec(message);
  const sentence = variable?.[3] ?? message;
  const field = /Field "([^"]+)" (?:is not defined by type|of required type)/.exec(sentence)?.[1] ?? /^Field "[^".]+\.([^".]+)" of required type/.exec(sentence)?.[1];
  const place = variable === null ? [] : (variable[2] ?? variable[1] ?? "").split(/[.[\]]+/).filter((part) => part !== "");
  return variable === null && field === undefined ? [] : [...place, ...(field === undefined ? [] : [field.split(".").at(-1) ?? field])];
}

/** The sentence without what the caller sent: answers end up in logs, and input is personal. */
export function withoutValues(message: string): string {
  const variable = VARIABLE.exec(message);
  return variable === null ? message : `Variable "$${variable[1]}" has an invalid value${variable[2] === undefined ? "" : ` at "${variable[2]}"`}; ${variable[3]}`;
}

