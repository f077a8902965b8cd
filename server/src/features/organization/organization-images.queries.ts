import type { EntityManager } from "typeorm";
import { OrganizationImageRow, type ImageFacts } from "./organization-image.entity.ts";

export interface OrganizationImages {
  readonly logo: ImageFacts | null;
  /** In their order. */
  readonly photos: readonly ImageFacts[];
}

export async function findImages(manager: EntityManager): Promise<OrganizationImages> {
  const images: ImageFacts[] = await manager.find(OrganizationImageRow, { order: { position: "ASC", id: "ASC" } });
  return { logo: images.find(({ kind }) => kind === "LOGO") ?? null, photos: images.filter(({ kind }) => kind === "PHOTO") };
}

/** The file with this hash, while the organization has such an image. */
export async function findImageFile(manager: EntityManager, sha256: string): Promise<Pick<OrganizationImageRow, "mediaType" | "content"> | null> {
  return manager.findOne(OrganizationImageRow, { select: { id: true, mediaType: true, content: true }, where: { sha256 } });
}
