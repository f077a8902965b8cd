import { filterFacts, type AlertFilter } from "@rounds/shared/alerts/alert-filter.ts";
import { withSource } from "@rounds/shared/distribution/sources.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { payText, plainWords } from "@rounds/shared/postings/pay-text.ts";
import { employmentTypeLabel, placesText, workplaceTypeLabel } from "@rounds/shared/postings/posting-words.ts";
import type { Links } from "../../platform/links.ts";
import { composeMail, type ComposedMail, type MailItem } from "../../platform/mail/compose.ts";
import { lookOf } from "../mail-templates/compose-from-template.ts";
import type { OrganizationRow } from "../organization/organization.entity.ts";
import type { PublishedPosting } from "../postings/public-posting.present.ts";
import type { PostingAlertRow } from "./alert.entity.ts";

const SOURCE = "alert";

interface MailParts {
  readonly alert: Pick<PostingAlertRow, "filter">;
  readonly postings: readonly PublishedPosting[];
  readonly organization: Pick<OrganizationRow, "name" | "accentColor">;
  readonly links: Links;
  readonly token: string;
}

/** Tells new postings, with the way to change or stop it. */
export function alertMail({ alert, postings, organization, links, token }: MailParts): ComposedMail {
  const { name } = organization;
  const [first] = postings;
  const isOne = postings.length === 1 && first !== undefined;
  return composeMail({
    subject: isOne ? `New posting: ${first.content.title}` : `${postings.length} new postings at ${name}`,
    look: lookOf(organization, "en"),
    blocks: [
      { text: isOne ? `${name} has a new posting that fits your alert.` : `${name} has ${postings.length} new postings that fit your alert.` },
      ...postings.map(({ slug, content }) => itemOf(content, withSource(links.posting(slug), SOURCE))),
      { text: name },
    ],
    footer: {
      text: `You asked for this mail. Your alert: ${filterText(alert.filter)}.`,
      links: [
        { label: "Change the alert", url: links.alert(token) },
        { label: "Unsubscribe", url: links.unsubscribe(token) },
      ],
    },
  });
}

function itemOf({ title, department, locations, workplaceType, employmentType, compensation }: PostingContent, url: string): MailItem {
  const place = [department, placesText(locations)].filter((text) => text !== "").join(", ");
  const lines = [place, `${workplaceTypeLabel(workplaceType)}, ${employmentTypeLabel(employmentType).toLowerCase()}`, payText(compensation, plainWords) ?? ""];
  return { label: title, url, lines: lines.filter((line) => line !== "") };
}

function filterText(filter: AlertFilter): string {
  const facts = filterFacts(filter).map(({ name, text }) => `${name.toLowerCase()} ${text}`);
  return facts.length === 0 ? "every new posting" : facts.join("; ");
}
