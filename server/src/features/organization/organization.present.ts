import { imageTypes } from "@rounds/shared/organization/image-rules.ts";
import { toGlobalId } from "../../graphql/global-id.ts";
import type { Links } from "../../platform/links.ts";
import type { ImageFacts } from "./organization-image.entity.ts";
import type { OrganizationImages } from "./organization-images.queries.ts";
import type { LocationRow, OrganizationRow } from "./organization.entity.ts";
import { PublicOrganization, StaffLocation, StaffOrganization, type PublicOrganizationImage, type StaffOrganizationImage } from "./organization.types.ts";

export function presentPublicOrganization(row: OrganizationRow, locations: readonly LocationRow[], { logo, photos }: OrganizationImages, links: Links): PublicOrganization {
  return Object.assign(new PublicOrganization(), {
    id: toGlobalId("Organization", row.id),
    name: row.name,
    about: row.about,
    websiteUrl: row.websiteUrl,
    accentColor: row.accentColor,
    timeZone: row.timeZone,
    locations: locations.map(({ name, street, city, region, postalCode, country }) => ({ name, street, city, region, postalCode, country })),
    logo: logo && { ...presentImage(logo, links), alt: logo.alt || row.name },
    photos: photos.map((photo) => presentImage(photo, links)),
  });
}

export function presentStaffOrganization(row: OrganizationRow, locations: readonly LocationRow[], { logo, photos }: OrganizationImages, links: Links): StaffOrganization {
  const { name, about, websiteUrl, timeZone, accentColor, approvalRequired, blockingRules, showsBenchmark, messageTextInMail, replyWithinDays, version } = row;
  const images = { logo: logo && presentStaffImage(logo, links), photos: photos.map((photo) => presentStaffImage(photo, links)) };
  return Object.assign(new StaffOrganization(), { name, about, websiteUrl, timeZone, accentColor, approvalRequired, blockingRules, showsBenchmark, messageTextInMail, replyWithinDays, version, publicUrl: links.publicUrl, locations: locations.map(presentStaffLocation), ...images });
}

export function presentStaffLocation({ id, name, street, city, region, postalCode, country }: Omit<LocationRow, "position">): StaffLocation {
  return Object.assign(new StaffLocation(), { id: toGlobalId("Location", id), name, street, city, region, postalCode, country });
}

function presentImage({ sha256, mediaType, width, height, alt }: ImageFacts, links: Links): PublicOrganizationImage {
  return { url: links.brandImage(`${sha256}.${imageTypes[mediaType]}`), width, height, alt };
}

function presentStaffImage(image: ImageFacts, links: Links): StaffOrganizationImage {
  return { id: toGlobalId("OrganizationImage", image.id), bytes: image.bytes, ...presentImage(image, links) };
}
