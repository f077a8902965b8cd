import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { PublicContext, StaffContext } from "../../graphql/context.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { addLocation } from "./add-location.ts";
import { describeImage, orderPhotos, removeImage } from "./change-images.ts";
import { orderLocations } from "./order-locations.ts";
import { AddLocationInput, DescribeImageInput, OrderLocationsInput, OrderPhotosInput, RemoveImageInput, UpdateLocationInput, UpdateOrganizationInput } from "./organization.inputs.ts";
import type { OrganizationRow } from "./organization.entity.ts";
import { OrganizationPayload, PublicOrganization, StaffOrganization } from "./organization.types.ts";
import { readPublicOrganization, readStaffOrganization } from "./read-organization.ts";
import { updateLocation } from "./update-location.ts";
import { updateOrganization } from "./update-organization.ts";

@Resolver(() => PublicOrganization)
export class PublicOrganizationResolver {
  @Query(() => PublicOrganization, { description: "The employer that runs this portal." })
  organization(@Ctx() { services }: PublicContext): Promise<PublicOrganization> {
    return readPublicOrganization(services);
  }
}

@Resolver(() => StaffOrganization)
export class StaffOrganizationResolver {
  @Allow("organization.read")
  @Query(() => StaffOrganization, { description: "The employer that runs this portal." })
  organization(@Ctx() { services }: StaffContext): Promise<StaffOrganization> {
    return readStaffOrganization(services);
  }

  @Allow("organization.manage")
  @Mutation(() => OrganizationPayload, { description: "Saves settings; the careers site shows them at once." })
  updateOrganization(@Ctx() context: StaffContext, @Arg("input", () => UpdateOrganizationInput) input: UpdateOrganizationInput): Promise<OrganizationPayload> {
    return organizationPayload(context.services, () => updateOrganization(context.services, viewerOf(context), input));
  }

  @Allow("organization.manage")
  @Mutation(() => OrganizationPayload, { description: "Adds a place of work after the others." })
  addLocation(@Ctx() context: StaffContext, @Arg("input", () => AddLocationInput) input: AddLocationInput): Promise<OrganizationPayload> {
    return organizationPayload(context.services, () => addLocation(context.services, viewerOf(context), input));
  }

  @Allow("organization.manage")
  @Mutation(() => OrganizationPayload, { description: "Mends a place of work; postings keep the location as it was when it was chosen for them." })
  updateLocation(@Ctx() context: StaffContext, @Arg("input", () => UpdateLocationInput) input: UpdateLocationInput): Promise<OrganizationPayload> {
    return organizationPayload(context.services, () => updateLocation(context.services, viewerOf(context), input));
  }

  @Allow("organization.manage")
  @Mutation(() => OrganizationPayload, { description: "Orders the places of work." })
  orderLocations(@Ctx() context: StaffContext, @Arg("input", () => OrderLocationsInput) input: OrderLocationsInput): Promise<OrganizationPayload> {
    return organizationPayload(context.services, () => orderLocations(context.services, viewerOf(context), input));
  }

  @Allow("organization.manage")
  @Mutation(() => OrganizationPayload, { description: "Changes the text that stands for an image. Images come by POST /staff/organization/images." })
  describeImage(@Ctx() context: StaffContext, @Arg("input", () => DescribeImageInput) input: DescribeImageInput): Promise<OrganizationPayload> {
    return organizationPayload(context.services, () => describeImage(context.services, viewerOf(context), input));
  }

  @Allow("organization.manage")
  @Mutation(() => OrganizationPayload, { description: "Orders the photos." })
  orderPhotos(@Ctx() context: StaffContext, @Arg("input", () => OrderPhotosInput) input: OrderPhotosInput): Promise<OrganizationPayload> {
    return organizationPayload(context.services, () => orderPhotos(context.services, viewerOf(context), input));
  }

  @Allow("organization.manage")
  @Mutation(() => OrganizationPayload, { description: "Removes the logo or a photo." })
  removeImage(@Ctx() context: StaffContext, @Arg("input", () => RemoveImageInput) input: RemoveImageInput): Promise<OrganizationPayload> {
    return organizationPayload(context.services, () => removeImage(context.services, viewerOf(context), input));
  }
}

/** The organization after a verb, or why it was refused. */
export async function organizationPayload(services: Services, verb: () => Promise<OrganizationRow>): Promise<OrganizationPayload> {
  const { value, userErrors } = await answering(verb);
  return { organization: value === null ? null : await readStaffOrganization(services, value), userErrors };
}
