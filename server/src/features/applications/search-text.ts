import { normalizeEmail } from "@rounds/shared/applications/contact.ts";
import type { ApplicationRow } from "./application.entity.ts";

/** What an application is found by. */
export function searchTextOf({ givenName, familyName, email, reference }: Pick<ApplicationRow, "givenName" | "familyName" | "email" | "reference">): string {
  return [givenName, familyName, normalizeEmail(email), reference].join(" ").toLowerCase();
}
