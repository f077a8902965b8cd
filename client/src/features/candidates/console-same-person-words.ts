import type { SamePersonReason } from "@rounds/shared/candidates/likely-same-person.ts";

const reasonTexts: Readonly<Record<SamePersonReason, string>> = {
  SAME_NAME: "the same name",
  SIMILAR_NAME: "a similar name",
  SAME_RESUME: "the same resume",
  SAME_PHONE: "the same phone number",
  SAME_MAILBOX: "addresses that probably lead to one mailbox",
  SAME_DOCUMENT: "the same document",
};

/** "They have the same name and the same phone number." */
export function reasonsText(reasons: readonly SamePersonReason[]): string {
  return `They have ${new Intl.ListFormat("en-US").format(reasons.map((reason) => reasonTexts[reason]))}.`;
}

interface Contact {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

export function contactText(contact: Contact | null): string {
  return contact === null ? "A candidate" : `${contact.givenName} ${contact.familyName} (${contact.email})`;
}
