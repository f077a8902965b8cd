import { refusal } from "@rounds/shared/errors.ts";
import { checkAlt, checkImageBytes, imageLimits, type ImageKind } from "@rounds/shared/organization/image-rules.ts";
import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../graphql/context.ts";
import { instant } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { readImage } from "../../platform/images/read-image.ts";
import { refuse, refuseAny } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { changeOrganization } from "./change-organization.ts";
import { OrganizationImageRow } from "./organization-image.entity.ts";
import { findImages } from "./organization-images.queries.ts";
import type { OrganizationRow } from "./organization.entity.ts";

export interface GivenImage {
  readonly kind: ImageKind;
  readonly alt: string;
  readonly bytes: Buffer;
}

/** Keeps an uploaded image: a new logo takes the place of the old one, a photo comes after the others. */
export function addImage(services: Services, viewer: Viewer, given: GivenImage): Promise<OrganizationRow> {
  const { kind } = given;
  const alt = given.alt.trim();
  refuseAny([...checkAlt(kind, alt), ...checkImageBytes(kind, given.bytes.length)]);
  const { content, ...image } = readImage(given.bytes);
  return changeOrganization(services, viewer, "image.add", async (_, { manager }) => {
    const position = kind === "LOGO" ? await removeLogo(manager) : await placeAfterOthers(manager);
    const id = newId();
    const sha256 = createHash("sha256").update(content).digest("hex");
    await manager.insert(OrganizationImageRow, { id, kind, position, alt, ...image, bytes: content.length, sha256, content: content.toString("base64"), createdAt: instant(services.clock.now()) });
    return { detail: { image: id, kind } };
  });
}

async function removeLogo(manager: EntityManager): Promise<number> {
  await manager.delete(OrganizationImageRow, { kind: "LOGO" });
  return 0;
}

async function placeAfterOthers(manager: EntityManager): Promise<number> {
  const { photos } = await findImages(manager);
  if (photos.length >= imageLimits.photos) return refuse(refusal("TOO_MANY_PHOTOS", `There are ${imageLimits.photos} photos already. Remove one, then add this one.`, "file"));
  return (photos.at(-1)?.position ?? -1) + 1;
}
