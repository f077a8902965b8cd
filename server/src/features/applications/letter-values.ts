import type { ApplicationRow } from "./application.entity.ts";

/** What every mail to a candidate can name of their application. */
export function letterValues({ givenName, familyName, reference }: Pick<ApplicationRow, "givenName" | "familyName" | "reference">, postingTitle: string) {
  return { "candidate.givenName": givenName, "candidate.familyName": familyName, "posting.title": postingTitle, reference };
}
