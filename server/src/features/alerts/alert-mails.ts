import { alertLimits } from "@rounds/shared/alerts/alert.ts";
import { filterFacts, type AlertFilter } from "@rounds/shared/alerts/alert-filter.ts";
import { withSource } from "@rounds/shared/distribution/sources.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { payText, plainWords } from "@rounds/shared/postings/pay-text.ts";
import { employmentTypeLabel, placesText, workplaceTypeLabel } from "@rounds/shared/postings/posting-words.ts";
import type { Links } from "../../platform/links.ts";
import { composeMail, type MailItem } from "../../platform/mail/compose.ts";
import type { OrganizationRow } from "../organization/organization.entity.ts";
import type { PublishedPosting } from "../postings/public-posting.present.ts";
import type { PostingAlertRow } from "./alert.entity.ts";

const SOURCE = "alert";

interface MailParts {
  readonly organization: Pick<OrganizationRow, "name">;
  readonly links: Links;
  readonly token: string;
}

/** Asks the address whether the alert is its own wish. It repeats nothing that was typed: nobody can have it carry words of theirs to a stranger. */
export function confirmationMail({ organization: { name }, links, token }: MailParts) {
  return composeMail({
    subject: `Confirm your alert: new postings at ${name}`,
    paragraphs: [
      "Hello,",
      `Somebody, probably you, asked us to write to this address when ${name} has new postings. Open the link to see what was asked for, and confirm it there. The link works for ${alertLimits.daysToConfirm} days.`,
      "If it was not you, there is nothing to do: without a confirmation nothing more is sent, and the address is deleted.",
    ],
    link: { label: "See and confirm the alert", url: links.alert(token) },
    signature: name,
  });
}

/** Tells new postings, with the way to change or stop it. */
export function alertMail({ alert, postings, organization: { name }, links, token }: MailParts & { readonly alert: Pick<PostingAlertRow, "filter">; readonly postings: readonly PublishedPosting[] }) {
  const [first] = postings;
  const isOne = postings.length === 1 && first !== undefined;
  return composeMail({
    subject: isOne ? `New posting: ${first.content.title}` : `${postings.length} new postings at ${name}`,
    paragraphs: [isOne ? `${name} has a new posting that fits your alert.` : `${name} has ${postings.length} new postings that fit your alert.`],
    items: postings.map(({ slug, content }) => itemOf(content, withSource(links.posting(slug), SOURCE))),
    signature: name,
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
