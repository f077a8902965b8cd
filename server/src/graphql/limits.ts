import { GraphQLError, Kind, type ASTVisitor, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext, type ValidationRule, type ValueNode } from "graphql";
import { MAX_PAGE } from "./connections.ts";

/** What one document may ask for. Each bound is far above what a page of ours needs. */
export const documentLimits = { tokens: 1_000, depth: 8, introspectionDepth: 15, aliases: 10, directives: 5, rootFields: 10, cost: 25_000 } as const;

/** Body of a GraphQL request, in bytes. */
export const maxBodyBytes = 64 * 1024;

interface Measure {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

/** Refuses documents that ask for too much, before anything of them is run. */
export const limitRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const isIntrospection = operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"));
    const { depth, aliases, directives, cost } = measure(context, operation.selectionSet, new Set());
    const checks: readonly (readonly [string, number, number])[] = [
      ["depth", depth, isIntrospection ? documentLimits.introspectionDepth : documentLimits.depth],
      ["aliases", aliases, documentLimits.aliases],
      ["directives", directives, documentLimits.directives],
      ["root fields", operation.selectionSet.selections.length, documentLimits.rootFields],
      ["cost", isIntrospection ? 0 : cost, documentLimits.cost],
    ];
    for (const [name, found, limit] of checks) {
      if (found > limit) context.reportError(new GraphQLError(`The document's ${name} of ${found} is above the limit of ${limit}. Ask for less in one request.`, { nodes: operation }));
    }
  },
});

function measure(context: ValidationContext, { selections }: SelectionSetNode, fragments: ReadonlySet<string>): Measure {
  const total: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };
  for (const selection of selections) {
    const measured = selection.kind === Kind.FIELD ? measureField(context, selection, fragments) : measureSpread(context, selection, fragments);
    total.depth = Math.max(total.depth, measured.depth);
    total.aliases += measured.aliases;
    total.directives += measured.directives + (selection.directives?.length ?? 0);
    total.cost += measured.cost;
  }
  return total;
}

function measureField(context: ValidationContext, field: FieldNode, fragments: ReadonlySet<string>): Measure {
  const below = field.selectionSet === undefined ? { depth: 0, aliases: 0, directives: 0, cost: 0 } : measure(context, field.selectionSet, fragments);
  return { depth: below.depth + 1, aliases: below.aliases + (field.alias === undefined ? 0 : 1), directives: below.directives, cost: 1 + below.cost * pageSize(field) };
}

type Spread = Exclude<SelectionSetNode["selections"][number], FieldNode>;

function measureSpread(context: ValidationContext, spread: Spread, fragments: ReadonlySet<string>): Measure {
  if (spread.kind === Kind.INLINE_FRAGMENT) return measure(context, spread.selectionSet, fragments);
  const name = spread.name.value;
  const fragment: FragmentDefinitionNode | null | undefined = fragments.has(name) ? null : context.getFragment(name);
  return fragment == null ? { depth: 0, aliases: 0, directives: 0, cost: 0 } : measure(context, fragment.selectionSet, new Set([...fragments, name]));
}

// A size in a variable is not known yet: it counts as the largest page.
function pageSize(field: FieldNode): number {
  const sizes = (field.arguments ?? []).filter(({ name }) => name.value === "first" || name.value === "last").map(({ value }) => sizeOf(value));
  return Math.max(1, ...sizes);
}

function sizeOf(value: ValueNode): number {
  return value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? MAX_PAGE : 1;
}
