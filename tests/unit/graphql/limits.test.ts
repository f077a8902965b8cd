import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { documentLimits, limitRule } from "../../../server/src/graphql/limits.ts";

const schema = buildSchema(`
  type Query { posting: Posting postings(first: Int, last: Int): Connection }
  type Connection { edges: [Edge!]! nodes: [Posting!]! }
  type Edge { node: Posting! }
  type Posting { id: ID! title: String related: Posting postings(first: Int): Connection }
`);

const complaints = (document: string) => validate(schema, parse(document), [limitRule]).map(({ message }) => message);
const nested = (depth: number): string => (depth === 1 ? "id" : `related { ${nested(depth - 1)} }`);
const times = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(" ");

test("takes what our pages ask for", () => {
  expect(complaints("{ postings(first: 100) { edges { node { id title related { related { id } } } } } }")).toEqual([]);
});

test("counts depth through fragments", () => {
  const most = documentLimits.depth;
  expect(complaints(`{ posting { ${nested(most - 1)} } }`)).toEqual([]);
  expect(complaints(`{ posting { ${nested(most)} } }`)).toEqual([expect.stringContaining("depth")]);
  expect(complaints(`{ posting { ...F } } fragment F on Posting { ${nested(most)} }`)).toEqual([expect.stringContaining("depth")]);
});

test("counts aliases, wherever they stand", () => {
  expect(complaints(`{ posting { ${times(documentLimits.aliases, (index) => `a${index}: id`)} } }`)).toEqual([]);
  expect(complaints(`{ posting { ${times(6, (index) => `a${index}: id`)} ...F } } fragment F on Posting { ${times(5, (index) => `b${index}: id`)} }`)).toEqual([expect.stringContaining("aliases")]);
});

test("counts directives", () => {
  expect(complaints(`{ posting { ${times(documentLimits.directives + 1, () => "id @include(if: true)")} } }`)).toEqual([expect.stringContaining("directives")]);
});

test("multiplies the cost by the page size, and takes a size in a variable for the largest", () => {
  const page = (first: string, inner: string) => `postings(first: ${first}) { nodes { id title ${inner} } }`;
  expect(complaints(`{ ${page("100", "")} }`)).toEqual([]);
  expect(complaints(`{ ${page("100", page("100", ""))} }`)).toEqual([expect.stringContaining("cost")]);
  expect(complaints(`query ($first: Int) { ${page("$first", page("$first", ""))} }`)).toEqual([expect.stringContaining("cost")]);
});

test("fragments that go round in a circle are left to the rule against them", () => {
  expect(() => complaints("{ posting { ...A } } fragment A on Posting { related { ...B } } fragment B on Posting { related { ...A } }")).not.toThrow();
});

// Sixty steps would be more work than a computer does in a lifetime.
test("fragments that double at each step are measured once each", () => {
  const steps = 60;
  const fragments = times(steps, (index) => `fragment F${index} on Posting { ...F${index + 1} ...F${index + 1} }`);
  expect(complaints(`{ posting { ...F0 } } ${fragments} fragment F${steps} on Posting { id title }`)).toEqual([expect.stringContaining("cost")]);
});
