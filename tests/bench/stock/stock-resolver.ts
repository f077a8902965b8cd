import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { IsNull, MoreThan, type DataSource } from "typeorm";
import { Posting } from "./stock-postings.ts";

/** The two ways in which TypeORM reads relations: one statement that joins everything, or one more statement a relation. */
export type Strategy = "join" | "query";

export interface StockContext {
  readonly source: DataSource;
  readonly strategy: Strategy;
  readonly publicUrl: string;
}

@ObjectType()
class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ObjectType()
class PostingEdge {
  @Field(() => String) cursor!: string;
  @Field(() => Posting) node!: Posting;
}

@ObjectType()
class PostingConnection {
  @Field(() => [PostingEdge]) edges!: PostingEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

const relations = { locations: true, compensation: { benchmark: true }, responsibilityRows: true, requirements: true, credentials: true, benefitRows: true, highlightRows: true, applicationInstructions: { documents: true, questions: true }, roleTemplate: true } as const;

@Resolver(() => Posting)
export class StockPostingResolver {
  @Query(() => PostingConnection)
  async postings(@Ctx() { source, strategy }: StockContext, @Arg("first", () => Int) first: number, @Arg("skip", () => Int, { defaultValue: 0 }) skip: number): Promise<PostingConnection> {
    const isOpen = [{ state: "PUBLISHED", closesAt: IsNull() }, { state: "PUBLISHED", closesAt: MoreThan(new Date()) }];
    const [postings, totalCount] = await source.getRepository(Posting).findAndCount({ relations, relationLoadStrategy: strategy, where: isOpen, order: { publishedAt: "DESC", id: "DESC" }, take: first, skip });
    const edges = postings.map((node, index) => ({ cursor: String(skip + index), node: inOrder(node) }));
    const pageInfo = { hasNextPage: skip + edges.length < totalCount, hasPreviousPage: skip > 0, startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    return { edges, pageInfo, totalCount };
  }

  @FieldResolver(() => [String])
  responsibilities(@Root() { responsibilityRows }: Posting): string[] {
    return responsibilityRows.map(({ text }) => text);
  }

  @FieldResolver(() => [String])
  benefits(@Root() { benefitRows }: Posting): string[] {
    return benefitRows.map(({ text }) => text);
  }

  @FieldResolver(() => [String])
  highlights(@Root() { highlightRows }: Posting): string[] {
    return highlightRows.map(({ text }) => text);
  }

  @FieldResolver(() => String)
  url(@Root() { slug }: Posting, @Ctx() { publicUrl }: StockContext): string {
    return `${publicUrl}/postings/${slug}`;
  }

  @FieldResolver(() => String)
  applyUrl(@Root() { slug }: Posting, @Ctx() { publicUrl }: StockContext): string {
    return `${publicUrl}/postings/${slug}/apply`;
  }
}

// Cheaper here than as nine more sort keys of the statement.
function inOrder(posting: Posting): Posting {
  const { applicationInstructions: instructions } = posting;
  for (const list of [posting.locations, posting.responsibilityRows, posting.requirements, posting.credentials, posting.benefitRows, posting.highlightRows, instructions.documents, instructions.questions]) {
    list.sort((a, b) => a.position - b.position);
  }
  return posting;
}
