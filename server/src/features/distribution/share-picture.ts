import { parseColor, type Hex } from "@rounds/shared/brand/colors.ts";
import { paletteOf } from "@rounds/shared/brand/palette.ts";
import { payText, plainWords } from "@rounds/shared/postings/pay-text.ts";
import { placesText, workplaceTypeLabel } from "@rounds/shared/postings/posting-words.ts";
import type { Services } from "../../platform/services.ts";
import { findImages } from "../organization/organization-images.queries.ts";
import type { PublicOrganization } from "../organization/organization.types.ts";
import { readPublicOrganization } from "../organization/read-organization.ts";
import { postingSurroundings, presentPublicPosting } from "../postings/public-posting.present.ts";
import { findPublishedPosting } from "../postings/public-posting.queries.ts";

/** What a picture for social sites shows; two that are equal look equal. */
export interface SharePicture {
  readonly organization: string;
  /** The hash of the logo's file. */
  readonly logo: string | null;
  /** Readable on white. */
  readonly accent: Hex;
  readonly title: string;
  /** Shown beside each other as far as there is room. */
  readonly facts: readonly string[];
  readonly pay: string | null;
}

const BLACK: Hex = "#000000";

/** The picture of a posting that the public can see now. */
export async function pictureOfPosting(services: Services, slug: string): Promise<SharePicture | null> {
  const found = await findPublishedPosting(services, slug);
  if (found === null) return null;
  const { title, department, locations, workplaceType, compensation } = presentPublicPosting(found, await postingSurroundings(services));
  const place = locations.length > 0 ? placesText(locations) : workplaceTypeLabel(workplaceType);
  return { ...(await brand(services, await readPublicOrganization(services))), title, facts: [department, place].filter((fact) => fact !== ""), pay: payText(compensation, plainWords) };
}

/** The picture of the careers site. */
export async function pictureOfOrganization(services: Services): Promise<SharePicture> {
  const organization = await readPublicOrganization(services);
  return { ...(await brand(services, organization)), title: `Work at ${organization.name}`, facts: ["Open postings", placesText(organization.locations)].filter((fact) => fact !== ""), pay: null };
}

async function brand({ database }: Services, { name, accentColor }: PublicOrganization): Promise<Pick<SharePicture, "organization" | "logo" | "accent">> {
  const { logo } = await findImages(database.read);
  return { organization: name, logo: logo?.sha256 ?? null, accent: paletteOf(parseColor(accentColor) ?? BLACK).light.accent };
}
