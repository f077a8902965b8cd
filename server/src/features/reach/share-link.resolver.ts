import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { loadOne } from "../../graphql/loaders.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { presentStaffMember } from "../accounts/account.present.ts";
import { staffMembersByIds } from "../accounts/account.queries.ts";
import { StaffMemberType } from "../accounts/account.types.ts";
import { StaffPosting } from "../postings/staff-posting.types.ts";
import { createShareLink } from "./create-share-link.ts";
import { endShareLink } from "./end-share-link.ts";
import type { ShareLinkRow } from "./share-link.entity.ts";
import { canEndShareLink } from "./share-link.policy.ts";
import { presentShareLink } from "./share-link.present.ts";
import { shareLinksByPostingIds } from "./share-link.queries.ts";
import { CreateShareLinkInput, EndShareLinkInput, ShareLink, ShareLinkPayload } from "./share-link.types.ts";

@Resolver(() => StaffPosting)
export class PostingShareLinksResolver {
  @FieldResolver(() => [ShareLink], { description: "Newest first, ended ones among them." })
  async shareLinks(@Root() { row }: StaffPosting, @Ctx() context: StaffContext): Promise<ShareLink[]> {
    const links = await loadOne(context, "share links", row.id, (ids) => shareLinksByPostingIds(context.services.database.read, ids));
    return (links ?? []).map((link) => presentShareLink(context.services.links, link));
  }

  @Allow("posting.share")
  @Mutation(() => ShareLinkPayload, { description: "Makes a link to a posting that is counted by itself." })
  createShareLink(@Ctx() context: StaffContext, @Arg("input", () => CreateShareLinkInput) input: CreateShareLinkInput): Promise<ShareLinkPayload> {
    return payload(context.services, () => createShareLink(context.services, viewerOf(context), input));
  }

  @Allow("posting.share")
  @Mutation(() => ShareLinkPayload, { description: "Ends a link: it leads to the posting without being counted from then on." })
  endShareLink(@Ctx() context: StaffContext, @Arg("input", () => EndShareLinkInput) { shareLinkId }: EndShareLinkInput): Promise<ShareLinkPayload> {
    return payload(context.services, () => endShareLink(context.services, viewerOf(context), shareLinkId));
  }
}

@Resolver(() => ShareLink)
export class ShareLinkResolver {
  @FieldResolver(() => StaffMemberType, { nullable: true, description: "Who made it." })
  async owner(@Root() { row }: ShareLink, @Ctx() context: StaffContext): Promise<StaffMemberType | null> {
    const member = await loadOne(context, "staff members", row.ownerId, (ids) => staffMembersByIds(context.services.database.read, ids));
    return member === null ? null : presentStaffMember(member);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may end it now." })
  canEnd(@Root() { row }: ShareLink, @Ctx() context: StaffContext): boolean {
    return canEndShareLink(viewerOf(context), row);
  }
}

async function payload(services: Services, verb: () => Promise<ShareLinkRow>): Promise<ShareLinkPayload> {
  const { value, userErrors } = await answering(verb);
  return { shareLink: value === null ? null : presentShareLink(services.links, value), userErrors };
}
