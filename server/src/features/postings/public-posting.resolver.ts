import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { parseGlobalId } from "../../graphql/global-id.ts";
import { Node } from "../../graphql/node.ts";
import { PageArgs } from "../../graphql/page-args.ts";
import type { Services } from "../../platform/services.ts";
import { readPublicOrganization } from "../organization/read-organization.ts";
import { knownRoleTemplates } from "../role-templates/role-template.queries.ts";
import { postingSurroundings, presentPublicPosting, type PublishedPosting } from "./public-posting.present.ts";
import { findPublishedPosting, findPublishedPostingById, pageOfPublishedPostings } from "./public-posting.queries.ts";
import { PostingFilter, PostingOrderEnum, PublicPosting, PublicPostingConnection, type PostingOrder } from "./public-posting.types.ts";

@ArgsType()
class PostingsArgs extends PageArgs {
  @Field(() => PostingFilter, { nullable: true }) filter?: PostingFilter | null;
  @Field(() => PostingOrderEnum, { nullable: true, defaultValue: "NEWEST" }) orderBy?: PostingOrder | null;
}

@Resolver(() => PublicPosting)
export class PublicPostingResolver {
  @Query(() => PublicPostingConnection, { description: "Published postings that take applications now." })
  postings(@Ctx() { services }: PublicContext, @Args(() => PostingsArgs) { filter, orderBy, ...page }: PostingsArgs): Promise<PublicPostingConnection> {
    return pageOfPublishedPostings(services, page, filter ?? {}, orderBy ?? "NEWEST");
  }

  @Query(() => PublicPosting, { nullable: true, description: "Null for a slug that no published posting has." })
  async posting(@Ctx() { services }: PublicContext, @Arg("slug", () => String) slug: string): Promise<PublicPosting | null> {
    return presented(services, await findPublishedPosting(services, slug));
  }

  @Query(() => Node, { nullable: true, description: "An organization, a role template or a published posting by its id." })
  async node(@Ctx() { services }: PublicContext, @Arg("id", () => ID) globalId: string): Promise<Node | null> {
    const { read } = services.database;
    const parsed = parseGlobalId(globalId);
    if (parsed?.type === "Posting") return presented(services, await findPublishedPostingById(read, services, parsed.id));
    if (parsed?.type === "RoleTemplate") return (await knownRoleTemplates(services)).get(parsed.id) ?? null;
    if (parsed?.type !== "Organization") return null;
    const organization = await readPublicOrganization(services);
    return organization.id === globalId ? organization : null;
  }
}

async function presented(services: Services, posting: PublishedPosting | null): Promise<PublicPosting | null> {
  return posting === null ? null : presentPublicPosting(posting, await postingSurroundings(services));
}
