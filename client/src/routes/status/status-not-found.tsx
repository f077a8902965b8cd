import type { Page, PageRequest } from "../../lib/page.ts";
import { notFoundPage } from "../careers/not-found.tsx";

/** The same answer for every token that opens nothing, with the way to a new link. */
export function statusNotFoundPage({ address, language }: PageRequest, organization: Page["organization"]): Page {
  const { notFound } = language.words.status;
  return notFoundPage({
    organization,
    title: notFound.title,
    sentence: notFound.sentence,
    way: (
      <p>
        <a href={address("/status")}>{notFound.lost}</a>
      </p>
    ),
  });
}
