import type { Page } from "../../lib/page.ts";
import { notFoundPage } from "../careers/not-found.tsx";

/** The same answer for every token that opens nothing. */
export function statusNotFoundPage(organization: Page["organization"]): Page {
  return notFoundPage({
    organization,
    title: "Application not found",
    sentence: "This link opens no application. Check that it was copied whole; the confirmation e-mail holds it too.",
  });
}
