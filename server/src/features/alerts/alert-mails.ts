import { filterFacts, type AlertFilter } from "@rounds/shared/alerts/alert-filter.ts";
import { withSource } from "@rounds/shared/distribution/sources.ts";
import type { Words } from "@rounds/shared/languages/language.ts";
import { wordsOf } from "@rounds/shared/languages/languages.ts";
import type { PostingContent } from "@rounds/shared/postings/content.ts";
import { payText, payWords } from "@rounds/shared/postings/pay-text.ts";
import { placesText } from "@rounds/shared/postings/posting-words.ts";
import type { Links } from "../../platform/links.ts";
import { composeMail, type ComposedMail, type MailItem } from "../../platform/mail/compose.ts";
import { lookOf } from "../mail-templates/compose-from-template.ts";
import type { OrganizationRow } from "../organization/organization.entity.ts";
import type { PublishedPosting } from "../postings/public-posting.present.ts";
import type { PostingAlertRow } from "./alert.entity.ts";

const SOURCE = "alert";

interface MailParts {
  readonly alert: Pick<PostingAlertRow, "filter" | "language">;
  readonly postings: readonly PublishedPosting[];
  readonly organization: Pick<OrganizationRow, "name" | "accentColor">;
  readonly links: Links;
  readonly token: string;
}

/** Tells new postings in the alert's language, with the way to change or stop it. */
export function alertMail({ alert: { filter, language }, postings, organization, links, token }: MailParts): ComposedMail {
  const { name } = organization;
  const words = wordsOf(language);
  const { mail } = words.alerts;
  const [first] = postings;
  const isOne = postings.length === 1 && first !== undefined;
  return composeMail({
    subject: isOne ? mail.one.subject(first.content.title) : mail.several.subject(postings.length, name),
    look: lookOf(organization, language),
    blocks: [
      { text: isOne ? mail.one.lead(name) : mail.several.lead(postings.length, name) },
      ...postings.map(({ slug, content }) => itemOf(content, withSource(links.posting(slug, language), SOURCE), words)),
      { text: name },
    ],
    footer: {
      text: mail.why(filterText(filter, words)),
      links: [
        { label: mail.change, url: links.alert(token, language) },
        { label: mail.unsubscribe, url: links.unsubscribe(token, language) },
      ],
    },
  });
}

function itemOf({ title, department, locations, workplaceType, employmentType, compensation }: PostingContent, url: string, words: Words): MailItem {
  const { employmentTypes, workplaceTypes } = words.postings;
  const place = [department, placesText(locations)].filter((text) => text !== "").join(", ");
  const work = words.alerts.mail.work(workplaceTypes[workplaceType], employmentTypes[employmentType]);
  return { label: title, url, lines: [place, work, payText(compensation, payWords(words)) ?? ""].filter((line) => line !== "") };
}

function filterText(filter: AlertFilter, words: Words): string {
  const { everyPosting, fact } = words.alerts.mail;
  const facts = filterFacts(filter, words).map(({ name, text }) => fact(name, text));
  return facts.length === 0 ? everyPosting : facts.join("; ");
}
