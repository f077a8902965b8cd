import { refusal } from "@rounds/shared/errors.ts";
import { checkAlt } from "@rounds/shared/organization/image-rules.ts";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { rowId } from "../../graphql/global-id.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changeOrganization } from "./change-organization.ts";
import { OrganizationImageRow, type ImageFacts } from "./organization-image.entity.ts";
import { findImages } from "./organization-images.queries.ts";
import type { DescribeImageInput, OrderPhotosInput, RemoveImageInput } from "./organization.inputs.ts";
import type { OrganizationRow } from "./organization.entity.ts";
import { holdSame } from "./order-locations.ts";

/** Changes the text that stands for an image where it is not seen. */
export function describeImage(services: Services, viewer: Viewer, { imageId, alt }: DescribeImageInput): Promise<OrganizationRow> {
  return changeOrganization(services, viewer, "image.describe", async (_, { manager }) => {
    const { id, kind } = await findImage(manager, imageId);
    refuseAny(checkAlt(kind, alt.trim()));
    await manager.update(OrganizationImageRow, { id }, { alt: alt.trim() });
    return { detail: { image: id } };
  });
}

export function orderPhotos(services: Services, viewer: Viewer, { imageIds }: OrderPhotosInput): Promise<OrganizationRow> {
  return changeOrganization(services, viewer, "image.order", async (_, { manager }) => {
    const ids = imageIds.map((globalId) => rowId("OrganizationImage", globalId) ?? "");
    const { photos } = await findImages(manager);
    if (!holdSame(ids, photos.map(({ id }) => id))) return refuse(refusal("VERSION_CONFLICT", "Somebody added or removed a photo meanwhile. Look at the photos again, then order them.", "imageIds"));
    for (const [position, id] of ids.entries()) await manager.update(OrganizationImageRow, { id }, { position });
    return {};
  });
}

export function removeImage(services: Services, viewer: Viewer, { imageId }: RemoveImageInput): Promise<OrganizationRow> {
  return changeOrganization(services, viewer, "image.remove", async (_, { manager }) => {
    const { id, kind } = await findImage(manager, imageId);
    await manager.delete(OrganizationImageRow, { id });
    return { detail: { image: id, kind } };
  });
}

async function findImage(manager: EntityManager, imageId: string): Promise<ImageFacts> {
  const image = await manager.findOneBy(OrganizationImageRow, { id: rowId("OrganizationImage", imageId) ?? "" });
  return image ?? refuse(refusal("NOT_FOUND", "There is no such image; somebody may have removed it.", "imageId"));
}
