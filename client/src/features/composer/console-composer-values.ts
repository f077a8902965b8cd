import { wallTimeOf } from "@rounds/shared/time/wall-time.ts";
import type { PostingDraftFragment } from "../../graphql/generated/staff.ts";
import { sectionValuesOf, textItems, type SectionValues, type TextItem } from "../role-templates/console-section-values.ts";

type Content = PostingDraftFragment["content"];

/** What the composer's fields hold, as typed. */
export interface ComposerValues extends SectionValues, Pick<Content, "department" | "employmentType" | "workplaceType" | "aboutOrganization"> {
  readonly slug: string;
  readonly locationIds: readonly string[];
  readonly highlights: readonly TextItem[];
  /** On the posting's clock: "2026-12-15T17:00", or empty. */
  readonly closesAt: string;
  /** Empty: the organization's. */
  readonly timeZone: string;
  /** How many are to be hired, or empty. */
  readonly openings: string;
  /** In days, or empty. */
  readonly replyWithinDays: string;
}

export function valuesOf({ slug, closesAt, timeZone, openings, content }: PostingDraftFragment, organizationZone: string): ComposerValues {
  return {
    ...sectionValuesOf(content),
    slug,
    department: content.department,
    employmentType: content.employmentType,
    workplaceType: content.workplaceType,
    aboutOrganization: content.aboutOrganization,
    locationIds: content.locations.map(({ id }) => id),
    highlights: textItems(content.highlights),
    closesAt: closesAt === null ? "" : wallTimeOf(closesAt, timeZone ?? organizationZone),
    timeZone: timeZone ?? "",
    openings: openings === null ? "" : String(openings),
    replyWithinDays: content.replyWithinDays === null ? "" : String(content.replyWithinDays),
  };
}
