import { GraphQLError, Kind, type ASTVisitor, type FieldNode, type SelectionSetNode, type ValidationContext, type ValidationRule, type ValueNode } from "graphql";
import { MAX_PAGE } from "./connections.ts";

/** What one document may ask for. Each bound is far above what a page of ours needs. */
export const documentLimits = { tokens: 1_000, depth: 8, introspectionDepth: 15, aliases: 10, directives: 5, rootFields: 10, cost: 25_000 } as const;

/** Body of a GraphQL request, in bytes. */
export const maxBodyBytes = 64 * 1024;

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
}

/** Refuses documents that ask for too much, before anything of them is run. */
export const limitRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const measure = measurerFor(context);
  return {
    OperationDefinition(operation) {
      const isIntrospection = operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"));
      const { depth, aliases, directives, cost } = measure(operation.selectionSet);
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
  };
};

const nothing: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };

// Each fragment is measured once: fragments that spread others twice would otherwise double the work at every step.
function measurerFor(context: ValidationContext): (selectionSet: SelectionSetNode) => Measure {
  const fragments = new Map<string, Measure>();

  function measure({ selections }: SelectionSetNode): Measure {
    const total: { -readonly [Part in keyof Measure]: number } = { ...nothing };
    for (const selection of selections) {
      const measured = selection.kind === Kind.FIELD ? measureField(selection) : measureSpread(selection);
      total.depth = Math.max(total.depth, measured.depth);
      total.aliases += measured.aliases;
      total.directives += measured.directives + (selection.directives?.length ?? 0);
      total.cost += measured.cost;
    }
    return total;
  }

  function measureField(field: FieldNode): Measure {
    const below = field.selectionSet === undefined ? nothing : measure(field.selectionSet);
    return { depth: below.depth + 1, aliases: below.aliases + (field.alias === undefined ? 0 : 1), directives: below.directives, cost: 1 + below.cost * pageSize(field) };
  }

  function measureSpread(spread: Spread): Measure {
    return spread.kind === Kind.INLINE_FRAGMENT ? measure(spread.selectionSet) : measureFragment(spread.name.value);
  }

  function measureFragment(name: string): Measure {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    // A fragment that leads back to itself counts as nothing here; a rule of its own refuses it.
    fragments.set(name, nothing);
    const fragment = context.getFragment(name);
    const measured = fragment == null ? nothing : measure(fragment.selectionSet);
    fragments.set(name, measured);
    return measured;
  }

  return measure;
}

type Spread = Exclude<SelectionSetNode["selections"][number], FieldNode>;

// A size in a variable is not known yet: it counts as the largest page.
function pageSize(field: FieldNode): number {
  const sizes = (field.arguments ?? []).filter(({ name }) => name.value === "first" || name.value === "last").map(({ value }) => sizeOf(value));
  return Math.max(1, ...sizes);
}

function sizeOf(value: ValueNode): number {
  return value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? MAX_PAGE : 1;
}
