import { GraphQLError } from "graphql";
import { Field, ObjectType } from "type-graphql";
import { Allow } from "./permissions.ts";

/** Keyset paging after the Relay cursor connections spec: a cursor holds the sort key and the id of its row. */
export const MAX_PAGE = 100;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface PageRequest {
  readonly limit: number;
  readonly backward: boolean;
  /** The row to begin beyond, exclusive. */
  readonly beyond: Cursor | null;
}

export interface Cursor {
  readonly key: string;
  readonly id: string;
}

@Allow("anybody")
@ObjectType({ simpleResolvers: true, description: "Where this page lies in the whole, after the Relay spec." })
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export function readPage({ first, after, last, before }: PageArguments, standard: number): PageRequest {
  // `first` has a default, so a client that pages backwards by `last` need not unset it.
  const backward = last != null;
  if (backward ? after != null : before != null) throw badPage("`last` goes with `before`, `first` with `after`.");
  const limit = (backward ? last : first) ?? standard;
  if (!Number.isInteger(limit) || limit < 0 || limit > MAX_PAGE) throw badPage(`A page holds 0 to ${MAX_PAGE} items.`);
  const from = backward ? before : after;
  return { limit, backward, beyond: from == null ? null : decodeCursor(from) };
}

/** `rows` are the page in reading order; `more` tells whether the query found one beyond it. */
export function toConnection<Row, Node>(request: PageRequest, rows: readonly Row[], more: boolean, totalCount: number, cursorOf: (row: Row) => Cursor, present: (row: Row) => Node): Connection<Node> {
  const edges = rows.map((row) => ({ cursor: encodeCursor(cursorOf(row)), node: present(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: request.backward ? request.beyond !== null : more,
      hasPreviousPage: request.backward ? more : request.beyond !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Cuts the one row that was read beyond the page, and turns a page that was read backwards round. */
export function pageOf<Row>(request: PageRequest, rows: readonly Row[]): { page: Row[]; more: boolean } {
  const page = rows.slice(0, request.limit);
  return { page: request.backward ? page.reverse() : page, more: rows.length > request.limit };
}

/** The page of a list that is in memory as a whole, in the ascending order of its cursors, and whether it goes on beyond. */
export function cutPage<Row>(request: PageRequest, rows: readonly Row[], cursorOf: (row: Row) => Cursor): { page: Row[]; more: boolean } {
  const { beyond, backward, limit } = request;
  const left = beyond === null ? rows : rows.filter((row) => (backward ? isBefore(cursorOf(row), beyond) : isBefore(beyond, cursorOf(row))));
  return { page: backward ? left.slice(Math.max(left.length - limit, 0)) : left.slice(0, limit), more: left.length > limit };
}

function isBefore(one: Cursor, other: Cursor): boolean {
  return one.key === other.key ? one.id < other.id : one.key < other.key;
}

/** SQL for `ORDER BY key, id` from `beyond` on; `$n` are the next two parameters. */
export function keysetSql(request: PageRequest, key: string, id: string, descending: boolean, parameters: unknown[]): { where: string; orderBy: string } {
  const down = descending !== request.backward;
  const orderBy = `${key} ${down ? "DESC" : "ASC"}, ${id} ${down ? "DESC" : "ASC"}`;
  if (request.beyond === null) return { where: "", orderBy };
  parameters.push(request.beyond.key, request.beyond.id);
  const at = parameters.length;
  return { where: ` AND (${key}, ${id}) ${down ? "<" : ">"} ($${at - 1}, $${at})`, orderBy };
}

export function encodeCursor({ key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

function decodeCursor(cursor: string): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parsed) && parsed.length === 2 && typeof parsed[0] === "string" && typeof parsed[1] === "string") return { key: parsed[0], id: parsed[1] };
  } catch {
    // Falls through to the refusal: a cursor is only ever one that we gave out.
  }
  throw badPage("The cursor is not one that this list gave out.");
}

function badPage(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

