import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { GraphQLError, visit, type ASTNode, type DocumentNode } from "graphql";

const NUL = "\0";

/** Refuses the character NUL in every text of a request, however it was spelled: PostgreSQL takes no text that holds it. */
export function refuseNul(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ source, document, request }) {
          const path = pathOfNul(request.variables, []);
          if (path !== null) throw holdsNul({ path });
          // Only a document that holds the character, or an escape that may mean it, is walked through.
          const text = source.includes(NUL) || source.includes("\\u") ? textWithNul(document) : null;
          if (text !== null) throw holdsNul({}, text);
        },
      };
    },
  };
}

function holdsNul(where: { readonly path?: readonly string[] }, node?: ASTNode): GraphQLError {
  const extensions = { code: "BAD_USER_INPUT", ...where, http: { status: 400 } };
  return new GraphQLError("A text holds the character NUL, which no text of ours can hold. Remove it.", { extensions, ...(node === undefined ? {} : { nodes: [node] }) });
}

function pathOfNul(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value === "string") return value.includes(NUL) ? path : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = pathOfNul(part, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}

function textWithNul(document: DocumentNode): ASTNode | null {
  let found: ASTNode | null = null;
  visit(document, {
    StringValue(node) {
      if (node.value.includes(NUL)) found ??= node;
    },
  });
  return found;
}
