import { refusal, type Refusal } from "../errors.ts";
import { isBlank, isUnprintable } from "../applications/contact.ts";
import { mailTemplateLimits, placeholdersOf, requiredPlaceholdersOf, type MailKind, type MailText } from "./kinds.ts";
import { piecesOf, placeholdersIn } from "./template-pieces.ts";

type Field = keyof MailText;

/** Every fault of a template's text, in sentences for whoever edits it; `path` is the field. */
export function checkMailTemplate(kind: MailKind, text: MailText): Refusal[] {
  return [...checkField(kind, text, "subject"), ...checkField(kind, text, "body"), ...missing(kind, text)];
}

function checkField(kind: MailKind, text: MailText, field: Field): Refusal[] {
  const typed = text[field];
  const limit = mailTemplateLimits[field];
  if (isBlank(typed)) return [refusal("REQUIRED", `Write the ${field === "subject" ? "subject" : "text"} of the mail.`, field)];
  if (typed.length > limit) return [refusal("TOO_LONG", `Shorten this to ${limit.toLocaleString("en-US")} characters or fewer.`, field)];
  if (isUnprintable(field === "subject" ? typed : typed.replace(/[\r\n\t]/g, " "))) return [refusal("INVALID_VALUE", "This has characters that cannot be printed. Type it again.", field)];
  return [...unknown(kind, typed, field), ...unclosed(typed, field), ...linkInSubject(typed, field)];
}

function unknown(kind: MailKind, typed: string, field: Field): Refusal[] {
  const known: readonly string[] = placeholdersOf(kind);
  const names = placeholdersIn(typed).filter((name) => !known.includes(name));
  return names.map((name) => refusal("PLACEHOLDER_UNKNOWN", `This mail knows no {{${name}}}. It can hold ${listOf(known)}.`, field));
}

// Half a placeholder would go out to people as it stands.
function unclosed(typed: string, field: Field): Refusal[] {
  const words = piecesOf(typed).flatMap((piece) => ("text" in piece ? [piece.text] : []));
  return words.some((text) => text.includes("{{") || text.includes("}}")) ? [refusal("PLACEHOLDER_UNKNOWN", "A placeholder begins with {{ and ends with }}, with nothing but its name in between. One of them is not whole.", field)] : [];
}

function linkInSubject(typed: string, field: Field): Refusal[] {
  return field === "subject" && placeholdersIn(typed).includes("link") ? [refusal("INVALID_VALUE", "A link cannot be followed in a subject. Put {{link}} into the text.", field)] : [];
}

function missing(kind: MailKind, { body }: MailText): Refusal[] {
  if (isBlank(body)) return [];
  const named = placeholdersIn(body);
  return requiredPlaceholdersOf(kind).filter((name) => !named.includes(name)).map((name) => refusal("PLACEHOLDER_MISSING", missingSentence(name), "body"));
}

function missingSentence(name: string): string {
  return name === "link" ? "The text needs {{link}}: without it nobody could follow the mail to its page." : `The text needs {{${name}}}: it is what this mail is there to say.`;
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat("en-US").format(names.map((name) => `{{${name}}}`));
}
