import { Ctx, FieldResolver, Resolver } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { PublicOrganization } from "../organization/organization.types.ts";
import { findPostingFacets } from "./posting-facets.queries.ts";
import { PostingFacets } from "./posting-facets.types.ts";

/** What the organization's open postings have in common, for those who filter them. */
@Resolver(() => PublicOrganization)
export class PostingFacetsResolver {
  @FieldResolver(() => PostingFacets, { description: "What its open postings can be filtered by." })
  postingFacets(@Ctx() { services }: PublicContext): Promise<PostingFacets> {
    return findPostingFacets(services);
  }
}
