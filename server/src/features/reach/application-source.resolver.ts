import { sourceLabel } from "@rounds/shared/distribution/sources.ts";
import { countedSource } from "@rounds/shared/distribution/visit-source.ts";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { knownOrganization } from "../organization/organization.queries.ts";
import { StaffApplication } from "../review/staff-application.types.ts";
import { hostOf } from "./organization-host.ts";
import { linkOfSource, shareLinksByPostingIds } from "./share-link.queries.ts";

@Resolver(() => StaffApplication)
export class ApplicationSourceResolver {
  @FieldResolver(() => String, { nullable: true, description: "The source for people: LinkedIn, a share link's name, or who referred the candidate. Null: not known." })
  async sourceLabel(@Root() { row: { source, postingId } }: StaffApplication, @Ctx() context: StaffContext): Promise<string | null> {
    if (source === null) return null;
    const { database: { read } } = context.services;
    const counted = countedSource(source, hostOf((await knownOrganization(context.services)).websiteUrl));
    const links = counted.startsWith("link-") ? await loadOne(context, "share links", postingId, (ids) => shareLinksByPostingIds(read, ids)) : null;
    const link = linkOfSource(links ?? [], counted);
    if (link === null) return counted === "other" ? source : sourceLabel(counted);
    const owner = link.kind === "REFERRAL" ? await loadOne(context, "staff members", link.ownerId, (ids) => staffMembersByIds(read, ids)) : null;
    return owner === null ? link.name : `Referred by ${owner.name}`;
  }
}
