import { nameKey } from "@rounds/shared/candidates/person-name.ts";
import { phoneKey } from "@rounds/shared/candidates/phone-number.ts";
import type { ApplicationRow } from "./application.entity.ts";
import { searchTextOf } from "./search-text.ts";

type Contact = Pick<ApplicationRow, "givenName" | "familyName" | "email" | "phone" | "reference">;

/** By what an application is found, and others of the same person. */
export function foundBy(contact: Contact): Pick<ApplicationRow, "searchText" | "nameKey" | "phoneKey"> {
  return { searchText: searchTextOf(contact), nameKey: nameKey(contact), phoneKey: phoneKey(contact.phone) };
}
