import { GraphQLError, Kind, visit, type ASTNode, type DocumentNode } from "graphql";

/** What is wrong with an input, without anything that was sent: answers end up in logs, and input is personal. */
export interface InputError {
  readonly message: string;
  /** From the input's root: `["input", "documents", "0", "kind"]`. */
  readonly path: readonly string[];
}

const VARIABLE = /^Variable "\$(\w+)" got invalid value /;
const PLACE = / at "([^"]+)"$/;

/** graphql-js writes `Variable "$input" got invalid value {…} at "input.documents[0]"; <what is wrong>`. Null for every other error. */
export function errorInVariable({ message, originalError }: GraphQLError): InputError | null {
  const variable = VARIABLE.exec(message)?.[1];
  const wrong = originalError?.message;
  // What is wrong is cut off from the end: the value before it may hold any text.
  if (variable === undefined || wrong === undefined || !message.endsWith(`; ${wrong}`)) return null;
  const place = PLACE.exec(message.slice(0, -`; ${wrong}`.length))?.[1] ?? variable;
  const isOurs = originalError instanceof GraphQLError && originalError.extensions["code"] !== undefined;
  return {
    message: `The variable "$${variable}" has an invalid value at "${place}". ${isOurs ? wrong : withoutValue(wrong)}`,
    path: [...place.split(/[.[\]]+/).filter((part) => part !== ""), ...fieldNamed(wrong)],
  };
}

/** Where in the document's own arguments an error lies; empty when it is not about one. */
export function pathInDocument(document: DocumentNode, { nodes, message }: GraphQLError): string[] {
  const target = nodes?.[0];
  if (target === undefined || target.kind === Kind.VARIABLE_DEFINITION) return [];
  let found: string[] = [];
  visit(document, {
    enter(node, _key, parent, path, ancestors) {
      if (node !== target) return;
      const above = parent === undefined ? ancestors : [...ancestors, parent];
      found = [...above.flatMap((container, index) => step(container, path[index], path[index - 1])), ...nameOf(node)];
    },
  });
  return found.length === 0 || target.kind === Kind.OBJECT_FIELD ? found : [...found, ...fieldNamed(message)];
}

function step(container: ASTNode | readonly ASTNode[], key: string | number | undefined, containerKey: string | number | undefined): string[] {
  if ("kind" in container) return nameOf(container);
  return containerKey === "values" ? [String(key)] : [];
}

function nameOf(node: ASTNode): string[] {
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? [node.name.value] : [];
}

// The field that is missing or unknown: `Field "foo" …`, or `Field "SubmitApplicationInput.email" …` when it is written in the document.
function fieldNamed(wrong: string): string[] {
  const field = /^Field "(?:\w+\.)?([^"]+)" (?:is not defined by type|of required type)/.exec(wrong)?.[1];
  return field === undefined ? [] : [field];
}

const HARMLESS = /^(?:Field "[^"]+" (?:is not defined by type|of required type) |Expected (?:non-nullable )?type "[^"]+" (?:not )?to be [a-z ]+\.$)/;

function withoutValue(wrong: string): string {
  if (HARMLESS.test(wrong)) return wrong;
  const type = /^.*does not exist in "(\w+)" enum/s.exec(wrong)?.[1] ?? /^(?:Enum "(\w+)") cannot represent/.exec(wrong)?.[1] ?? /^(\w+) cannot represent/.exec(wrong)?.[1];
  return type === undefined ? "The value does not fit its type." : `The value does not fit the type "${type}".`;
}
