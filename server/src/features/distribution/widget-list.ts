import { parseColor } from "@rounds/shared/brand/colors.ts";
import { paletteOf } from "@rounds/shared/brand/palette.ts";
import { listQuery, type EmbedChoice } from "@rounds/shared/distribution/embed.ts";
import type { WidgetList, WidgetPosting } from "@rounds/shared/distribution/widget.ts";
import { cardText } from "@rounds/shared/postings/card-text.ts";
import type { Services } from "../../platform/services.ts";
import { knownOrganization } from "../organization/organization.queries.ts";
import { pageOfPublishedPostings } from "../postings/public-posting.queries.ts";
import type { PostingFilter, PublicPosting } from "../postings/public-posting.types.ts";

/** What the widget on another site shows: the first page of what the public can see. */
export async function readWidgetList(services: Services, choice: EmbedChoice): Promise<WidgetList> {
  const { publicUrl } = services.links;
  const { name, accentColor } = await knownOrganization(services);
  const { nodes, totalCount } = await pageOfPublishedPostings(services, { first: choice.limit }, filterOf(choice), "NEWEST");
  const brand = parseColor(accentColor);
  return {
    organization: name,
    colors: brand === null ? null : paletteOf(brand),
    totalCount,
    listUrl: `${publicUrl}/postings${listQuery(choice)}`,
    alertUrl: `${publicUrl}/alerts/new${listQuery(choice)}`,
    postings: nodes.map(toWidgetPosting),
  };
}

function filterOf({ department, location, workplace }: EmbedChoice): PostingFilter {
  return { ...(department && { department }), ...(location && { location }), ...(workplace && { workplaceTypes: [workplace] }) };
}

function toWidgetPosting(posting: PublicPosting): WidgetPosting {
  return { url: posting.url, title: posting.title, ...cardText(posting) };
}
